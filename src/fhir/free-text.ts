import type { IpsDoubt, IpsSetAside } from "./ips-reading.ts";

/** Texts longer than this are kept for a person to read and not searched. */
export const longestText = 2_000;

/** One part of a text between commas, with the sentence around it; both as plain letters. */
export interface Clause {
  readonly text: string;
  readonly sentence: string;
  /** Where the clause begins in its sentence. */
  readonly from: number;
  /** Read once for all the clauses of a sentence, which may be very many. */
  readonly readWhole: () => WholeSentence;
}

/** What a sentence says of everything in it. */
interface WholeSentence {
  readonly isOfFamily: boolean;
  readonly isPlanned: boolean;
  /** Talked about, looked into, advised: done or not is not told. */
  readonly isTalkedOf: boolean;
  readonly isDeclined: boolean;
  readonly isSuspected: boolean;
}

/** What words around a term do to it. */
export type Bearing =
  | { readonly kind: "said"; readonly doubts: readonly IpsDoubt[] }
  | { readonly kind: "aside"; readonly why: IpsSetAside["why"] };

/**
 * A text as its sentences and clauses: small letters, without accents, with the commas kept.
 *
 * English, German, Spanish, French, Dutch and Italian; "but" ends a sentence, as what follows it
 * is not denied by what stands before.
 */
export function splitClauses(text: string): readonly Clause[] {
  return plainLetters(text)
    .split(sentenceEnds)
    .flatMap((sentence) => {
      let from = 0;
      let whole: WholeSentence | undefined;
      const readWhole = (): WholeSentence => {
        whole ??= {
          isOfFamily: family.test(sentence),
          isPlanned: planned.test(sentence),
          isTalkedOf: talkedOf.test(sentence),
          isDeclined: declined.test(sentence),
          isSuspected: suspected.test(sentence),
        };
        return whole;
      };
      return sentence.split(",").map((clause) => {
        const part = { text: clause, sentence, from, readWhole };
        from += clause.length + 1;
        return part;
      });
    });
}

/**
 * How a term stands in its clause: said, denied, somebody else's, or only planned.
 *
 * What is denied before a term holds to the end of the sentence ("no latex, penicillin or food
 * allergy"); what is denied after it, to the end of its clause ("penicillin allergy: none").
 * Where that is too strict, a finding is set aside and shown, and the question stays open.
 *
 * @param at where the term begins in the clause
 * @param length how long it is
 * @param isAct whether the term is of something that is done, which may be talked of and not done
 */
export function weighTerm(
  { text, sentence, from, readWhole }: Clause,
  at: number,
  length: number,
  isAct = false,
): Bearing {
  const { isOfFamily, isPlanned, isTalkedOf, isDeclined, isSuspected } = readWhole();
  if (isOfFamily) return { kind: "aside", why: "family" };
  const before = sentence.slice(0, from + at);
  const after = text.slice(at + length);
  if (denialBefore.test(before) || denialAfter.test(after)) return { kind: "aside", why: "denied" };
  if (!isAct) return { kind: "said", doubts: isSuspected ? ["unconfirmed"] : [] };
  if (isPlanned) return { kind: "aside", why: "planned" };
  // "Referred after valve replacement" tells of one that was done.
  const isDone = isToldAsDone(before);
  if (isDeclined && !isDone) return { kind: "aside", why: "denied" };
  const isUnsure = isSuspected || ((isTalkedOf || isDeclined) && !isDone);
  return { kind: "said", doubts: isUnsure ? ["unconfirmed"] : [] };
}

/** "V. a." and "no. 27" hold points that end no sentence; "non-rheumatic" denies nothing. */
function plainLetters(text: string): string {
  return text
    .replaceAll(/\bn[º°]\.? ?(?=\d)/giu, "size ")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/['’‘`´]/gu, " ")
    .replaceAll(/\bv\. ?a\./gu, "verdacht auf ")
    .replaceAll(/\bn(?:o|r|um)\. ?(?=\d)/gu, "size ")
    .replaceAll(
      /\bno[nt]?[- ](?=rheum|reumat|ischa?em|isquem|obstru|seve|schwer|grave|biolog|valv)/gu,
      " ",
    )
    .replaceAll(/[-_/\s]+/gu, " ");
}

/** As far before a term as a word for "after" still speaks of it. */
const longestLead_chars = 40;

/** "After valve replacement" and "with a valve", but not "after evaluation for a valve". */
function isToldAsDone(before: string): boolean {
  const lead = before.slice(-longestLead_chars);
  const last = Array.from(lead.matchAll(done)).at(-1);
  if (last === undefined) return having.test(lead);
  const between = lead.slice(last.index + last[0].length);
  return ![talkedOf, declined, planned].some((words) => words.test(between));
}

const sentenceEnds = /[.;()[\]!|•]+|\b(?:but|however|aber|jedoch|pero|mais|maar|ma|sed)\b/u;

/** Words, and parts of words, with `_` for a space inside. */
const words = (list: string): RegExp =>
  new RegExp(`\\b(?:${list.trim().split(/\s+/u).join("|").replaceAll("_", " ")})\\b`, "u");

const denialBefore = words(
  `no not non never without denies denied denying negative excluded absence exclude
   kein\\w* nicht ohne nie niemals ausschluss verneint ausgeschlossen
   sin nunca jamas niega ninguna? ningun descarta\\w* ausencia
   pas aucune? sans jamais absence nie exclu\\w*
   geen niet zonder nooit ontkent uitgesloten afwezigheid
   nessuna? nessun senza mai nega esclus\\w* assenza`,
);

const denialAfter = words(
  `no not none never denied negative excluded absent refuted ruled
   nein nicht keine verneint negativ ausgeschlossen ausschluss widerlegt
   niega negad\\w* ninguna descartad\\w* ausente refutad\\w*
   non aucune infirmee? exclue? absente? ecartee? eliminee?
   nee niet geen ontkend uitgesloten weerlegd
   nessuna negat\\w* esclus\\w* assente smentit\\w*`,
);

const family = words(
  `family familial fhx fh mother father grandmother grandfather grandparents? daughter cousins? nephew niece
   (?:her|his|their|a|one|my)_son son_(?:has|had|with|died) brother sister parents? maternal paternal aunt uncle
   familie familien\\w* familiar\\w* mutter vater bruder schwester eltern grossmutter grossvater grosseltern sohn sohnes tochter onkel tante
   familiares madre padre herman[oa] hermanos abuel[oa] hij[oa] ti[oa]
   familiaux familiale? mere pere frere soeur fils fille (?:grand|arriere)_(?:pere|mere) oncle
   moeder vader broer zus ouders familiair grootvader grootmoeder zoon dochter oom
   famigliar\\w* fratello sorella genitori figli[oa] nonn[oa] zi[oa]`,
);

const planned = words(
  `planned scheduled awaiting waiting candidate considered proposed
   geplant\\w* vorgesehen kandidat\\w* warteliste
   planificad\\w* programad\\w* prevista? previsto candidat[oa]
   prevue? planifiee? candidat programmee?
   gepland wachtlijst kandidaat
   programmat\\w* pianificat\\w* prevista`,
);

const talkedOf = words(
  `evaluat\\w* assess\\w* work_up workup referr\\w* referral indicat\\w* recommend\\w* advised eligible pre_(?:tavi|tavr|teer|op) list
   evaluierung abklarung empf\\w* uberwies\\w* zuweisung indikation indiziert vorstellung
   evaluaci\\w* derivad[oa] remitid[oa] indicaci\\w* indicad[oa] recomend\\w* lista espera
   bilan adresse\\w* orient\\w* recommand\\w* attente liste
   evaluatie verwe[zs]\\w* indicatie geindiceerd aanbevolen aangeraden lijst wacht\\w*
   valutazion\\w* inviat[oa] indicazion\\w* raccomand\\w* consigliat\\w* attesa`,
);

const declined = words(
  `declin\\w* refus\\w* reject\\w* cancel\\w* unsuitable ineligible postponed
   lehnt abgelehnt\\w* ablehnung abgesagt verweiger\\w* ungeeignet verschoben
   rechaz\\w* cancelad[oa] anulad[oa] aplazad[oa] inoperable
   annule\\w* recuse\\w* reporte\\w*
   geweigerd weigert afgezegd geannuleerd ongeschikt afgewezen
   rifiut\\w* annullat\\w* rinviat\\w*`,
);

/** What follows one of these was done. */
const done = new RegExp(
  words(
    `after post s_p status following since nach zustand z_n st_n seit tras despues desde
     apres depuis na sinds dopo dal`,
  ).source,
  "gu",
);
/** At most one word before the term: "with a view to a valve" is none. */
const having = /\b(?:with|mit|con|avec|met)(?: [^ ]+)? ?$/u;

const suspected = new RegExp(
  `\\?|${
    words(
      `suspected suspicion suspect possible possibly probable probably questionable unclear unsure
       verdacht\\w* moglich\\w* fraglich\\w* vermutlich\\w* unklar\\w*
       sospech\\w* posible\\w* dudos\\w*
       soupcon suspicion suspecte\\w* eventuel\\w* douteu\\w*
       verdenking mogelijk\\w* vermoed\\w* waarschijnlijk\\w*
       sospett\\w* possibil\\w* probabil\\w* dubbi\\w*`,
    ).source
  }`,
  "u",
);

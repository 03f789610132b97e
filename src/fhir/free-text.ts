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
 */
export function weighTerm(
  { text, sentence, from, readWhole }: Clause,
  at: number,
  length: number,
): Bearing {
  const { isOfFamily, isPlanned, isSuspected } = readWhole();
  if (isOfFamily) return { kind: "aside", why: "family" };
  const before = sentence.slice(0, from + at);
  const after = text.slice(at + length);
  if (denialBefore.test(before) || denialAfter.test(after)) return { kind: "aside", why: "denied" };
  if (isPlanned) return { kind: "aside", why: "planned" };
  return { kind: "said", doubts: isSuspected ? ["unconfirmed"] : [] };
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

const sentenceEnds = /[.;()[\]!|•]+|\b(?:but|however|aber|jedoch|pero|mais|maar|ma|sed)\b/u;

const words = (list: string): RegExp =>
  new RegExp(`\\b(?:${list.split(/\s+/u).join("|")})\\b`, "u");

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
   nein nicht keine verneint negativ ausgeschlossen widerlegt
   niega negad\\w* ninguna descartad\\w* ausente refutad\\w*
   non aucune infirmee? exclue? absente? ecartee?
   nee niet geen ontkend uitgesloten weerlegd
   nessuna negat\\w* esclus\\w* assente smentit\\w*`,
);

const family = words(
  `family familial mother father brother sister parents? maternal paternal aunt uncle
   familie familien\\w* familiar\\w* mutter vater bruder schwester eltern
   familiares madre padre herman[oa] hermanos
   familiaux familiale? mere pere frere soeur
   moeder vader broer zus ouders familiair
   famigliar\\w* fratello sorella genitori`,
);

const planned = words(
  `planned scheduled awaiting waiting candidate considered proposed
   geplant\\w* vorgesehen kandidat\\w* warteliste
   planificad\\w* programad\\w* prevista? previsto candidat[oa]
   prevue? planifiee? candidat programmee?
   gepland wachtlijst kandidaat
   programmat\\w* pianificat\\w* prevista`,
);

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

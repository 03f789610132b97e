import {
  aorticThroughVessel,
  clip,
  mitralThroughVessel,
  type HeartMeaning,
} from "./heart-meaning.ts";
import {
  material,
  operationTerm,
  position,
  readOperation,
  readRepair,
  readReplacement,
  repairTerm,
  replacementTerm,
} from "./valve-work.ts";
import { splitClauses, weighTerm, type Bearing } from "./free-text.ts";

export interface FoundTerm<Meaning> {
  readonly meaning: Meaning;
  readonly bearing: Bearing;
}

/** What a text names that counts before dental work, in six languages, clause by clause. */
export function findHeartTerms(text: string): readonly FoundTerm<HeartMeaning>[] {
  const clauses = splitClauses(text);
  const plain = clauses.map((clause) => clause.text).join(" ");
  const found = clauses.flatMap((clause) => {
    const inClause = readers.flatMap(({ term, read }) => {
      const match = term.exec(clause.text);
      if (match === null || isAboutSomethingElse(clause.text)) return [];
      const meaning = read(clause.text);
      if (meaning === undefined) return [];
      const isAct = !natural.has(meaning.condition);
      return [{ meaning, bearing: weighTerm(clause, match.index, match[0].length, isAct) }];
    });
    // Beside an infection the narrowest reading stands: a clip is not a repair as well.
    const infections = inClause.filter(
      ({ meaning }) => meaning.condition === "previousEndocarditis",
    );
    const others = inClause.filter(({ meaning }) => meaning.condition !== "previousEndocarditis");
    return [...infections, ...others.slice(0, 1)];
  });
  return found.length === 1 ? [fillFrom(plain, found[0]!)] : found;
}

/** What nobody does to a person. */
const natural: ReadonlySet<HeartMeaning["condition"]> = new Set([
  "previousEndocarditis",
  "congenital",
] as const);

/** In a text about one thing the words in brackets are about it too: "valve (mechanical)". */
function fillFrom(
  text: string,
  { meaning, bearing }: FoundTerm<HeartMeaning>,
): FoundTerm<HeartMeaning> {
  if (meaning.condition === "previousEndocarditis") return { meaning, bearing };
  const isValve = meaning.procedure !== undefined || meaning.condition === "surgicalValve";
  const more = meaning.condition === "surgicalValve" ? material(text) : {};
  return { meaning: { ...more, ...(isValve ? position(text) : {}), ...meaning }, bearing };
}

/** Talk of a danger or of guarding against it is no history of it. */
function isAboutSomethingElse(clause: string): boolean {
  return /prophyla|profila|profyla|educat|schulung|aufklar|\bfear\b|\bangst|anxiety|screening|\brisk|risik|riesgo|risque|risico|rischio|balloon|ballon|palloncino|\bbalon/u.test(
    clause,
  );
}

interface Reader {
  readonly term: RegExp;
  readonly read: (clause: string) => HeartMeaning | undefined;
}

/** In this order: the first that reads a clause has it. */
const readers: readonly Reader[] = [
  {
    term: /endo[ck]ardit/u,
    // Without a germ there was no infection; of the kind that is left, the word is enough.
    read: (clause) =>
      /libman|marant|loeffl|loffl|verrucos|rh?eumat|eosinophil|nonbact|non bact|abakt|non infec|non infet|no infec|nicht infek|niet infec/u.test(
        clause,
      )
        ? undefined
        : { condition: "previousEndocarditis" },
  },
  {
    term: /ventric\w+ assist|\bl?vad\b|\bbivad\b|heartmate|herzunterst|asistencia ventric|assistance ventric|assistenza ventric|dispositif d assistance|steunhart/u,
    read: () => ({ condition: "assistDevice", implant: "other" }),
  },
  {
    term: /(?:heart|cardiac) transplant|herz ?transplant|tra?n?splante (?:de corazon|cardiaco)|(?:transplantation|greffe) (?:cardiaque|du c\S+ur|de c\S+ur)|hart ?transplant|trapianto (?:di cuore|cardiaco)/u,
    read: () => ({ condition: "heartTransplant", procedure: "otherHeartOperation" }),
  },
  {
    term: /(?:mitra|tri) ?clip|\bm?t?teer\b|\bpascal\b|valve clip|klappen ?clip|clip (?:mitral|tricusp)/u,
    read: (clause) => ({ ...clip, ...position(clause) }),
  },
  {
    term: /\btavi\b|\btavr\b|\btpvi\b/u,
    read: () => aorticThroughVessel,
  },
  { term: /\btmv[ir]\b/u, read: () => ({ ...mitralThroughVessel, valve: "mitral" }) },
  { term: replacementTerm, read: readReplacement },
  { term: repairTerm, read: readRepair },
  {
    term: /(?:asd|pfo|septal|septum|vorhof|atrial|auric\w+|atri\w+|foramen)\S* .*(?:occlu|okklu|clos|verschluss|cierre|ferme|chius|sluit)|amplatz|watchman|occluder|okkluder|vena cava filter|cava ?filter/u,
    read: () => ({ condition: "recentDevice", implant: "closureDevice" }),
  },
  {
    term: /fallot|fontan|blalock|[zc][yi]anot|cianog|cyanog|univentric|single ventricle|congenital heart|angeborene\w* herz|cardiopatia congenita|cardiopathie congenitale|aangeboren hart/u,
    read: () => ({ condition: "congenital", doubts: ["defectNotTold"] }),
  },
  { term: operationTerm, read: readOperation },
];

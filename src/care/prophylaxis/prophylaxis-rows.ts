import type { Item } from "#knowledge/item.ts";
import { ahaProphylaxis } from "#knowledge/prophylaxis-aha.ts";
import { escProphylaxis } from "#knowledge/prophylaxis-esc.ts";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import { niceProphylaxis } from "#knowledge/prophylaxis-nice.ts";
import type {
  EndocarditisSociety,
  ProphylaxisAnswer,
  ProphylaxisStatement,
} from "#knowledge/prophylaxis-statement.ts";
import type { PlannedProcedure, RiskCondition } from "./prophylaxis-situation.ts";

/** A row of a society's table, or our own question where it has none that we have read. */
export interface ProphylaxisRow {
  readonly item: Item<unknown>;
  readonly says: ProphylaxisAnswer;
  readonly grade?: string;
}

/** Who: the first row whose conditions are all there decides. */
export interface PersonRow extends ProphylaxisRow {
  readonly when: readonly [RiskCondition, ...RiskCondition[]];
}

/** What a society says, in the order in which it is read. */
export interface SocietyTable {
  /** Strongest first, so that having more never asks for less. */
  readonly people: readonly PersonRow[];
  /** Nothing of the above: the valve is the person's own. */
  readonly ownValve: ProphylaxisRow;
  /** Before what. A procedure at risk keeps what the person's row says. */
  readonly procedures: Readonly<Record<AskedProcedure, ProphylaxisRow>>;
}

/** Every procedure but the unknown one. */
export type AskedProcedure = Exclude<PlannedProcedure, "notKnown">;

const ask: ProphylaxisRow = { item: prophylaxisHouse.noRowRead, says: "ask" };

/** The three tables side by side. */
export const societyTables: Readonly<Record<EndocarditisSociety, SocietyTable>> = {
  ESC: {
    people: [
      person("previousEndocarditis", escProphylaxis.previousEndocarditis),
      person("surgicalValve", escProphylaxis.surgicalValve),
      person("repairMaterial", escProphylaxis.repairMaterial),
      person("transcatheterValve", escProphylaxis.transcatheterValve),
      person("congenital", escProphylaxis.congenital),
      person("congenitalResidue", escProphylaxis.congenitalResidue),
      person("assistDevice", escProphylaxis.assistDevice),
      person("transcatheterMitralValve", escProphylaxis.transcatheterMitralValve),
      person("clip", escProphylaxis.clip),
      person("recentDevice", escProphylaxis.recentDevice),
      person("heartTransplant", escProphylaxis.heartTransplant),
    ],
    ownValve: row(escProphylaxis.ownValve),
    procedures: {
      oralSurgery: row(escProphylaxis.oralSurgery),
      gumOrRootWork: row(escProphylaxis.gumOrRootWork),
      oralMucosaPerforation: ask,
      gentleDentalWork: row(escProphylaxis.gentleDentalWork),
      otherBodyProcedure: row(escProphylaxis.otherBodyProcedure),
      heartCatheterOrEcho: ask,
      implant: row(escProphylaxis.implant),
    },
  },
  AHA: {
    people: [
      person("previousEndocarditis", ahaProphylaxis.previousEndocarditis),
      person("surgicalValve", ahaProphylaxis.surgicalValve),
      person("repairMaterial", ahaProphylaxis.repairMaterial),
      person("transcatheterValve", ahaProphylaxis.transcatheterValve),
      person("transcatheterMitralValve", ahaProphylaxis.transcatheterValve),
      person("clip", ahaProphylaxis.clip),
      person("congenital", ahaProphylaxis.congenital),
      person("congenitalResidue", ahaProphylaxis.congenitalResidue),
      {
        ...row(ahaProphylaxis.transplantValveDisease),
        when: ["heartTransplant", "transplantValveDisease"],
      },
      { ...ask, when: ["assistDevice"] },
      { ...ask, when: ["recentDevice"] },
    ],
    ownValve: row(ahaProphylaxis.ownValve),
    procedures: {
      oralSurgery: row(ahaProphylaxis.gumOrRootWork),
      gumOrRootWork: row(ahaProphylaxis.gumOrRootWork),
      oralMucosaPerforation: row(ahaProphylaxis.oralMucosaPerforation),
      gentleDentalWork: row(ahaProphylaxis.gentleDentalWork),
      otherBodyProcedure: ask,
      heartCatheterOrEcho: ask,
      implant: ask,
    },
  },
  NICE: {
    people: [
      person("previousEndocarditis", niceProphylaxis.increasedRisk),
      person("surgicalValve", niceProphylaxis.increasedRisk),
      person("congenital", niceProphylaxis.increasedRisk),
      person("repairMaterial", niceProphylaxis.notNamed),
      person("transcatheterValve", niceProphylaxis.notNamed),
      person("transcatheterMitralValve", niceProphylaxis.notNamed),
      person("clip", niceProphylaxis.notNamed),
      person("congenitalResidue", niceProphylaxis.notNamed),
      person("recentDevice", niceProphylaxis.notNamed),
      person("assistDevice", niceProphylaxis.notNamed),
      person("heartTransplant", niceProphylaxis.notNamed),
    ],
    ownValve: row(niceProphylaxis.ownValve),
    procedures: {
      oralSurgery: row(niceProphylaxis.dentalWork),
      gumOrRootWork: row(niceProphylaxis.dentalWork),
      oralMucosaPerforation: row(niceProphylaxis.dentalWork),
      gentleDentalWork: row(niceProphylaxis.dentalWork),
      otherBodyProcedure: row(niceProphylaxis.otherBodyProcedure),
      heartCatheterOrEcho: ask,
      implant: ask,
    },
  },
};

function row(item: Item<ProphylaxisStatement>): ProphylaxisRow {
  return { item, ...item.value };
}

function person(when: RiskCondition, item: Item<ProphylaxisStatement>): PersonRow {
  return { ...row(item), when: [when] };
}

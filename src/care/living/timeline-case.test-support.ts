import { list } from "../grade/study-case.test-support.ts";
import type { ClinicDay, LivingAnswer } from "./living-situation.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

/** A row of place-on-timeline.cases.csv. */
export interface TimelineCase {
  readonly case: string;
  readonly procedure: string;
  readonly on: string;
  readonly today: string;
  /** `AF=yes material=no mechanical=notSure` */
  readonly has: string;
  /** `home=`, `echo=`, `device=`, `clinicEcho=` and the clinic's `driving=`, `lifting=`, `review=` with a day; `primary`, `uncomplicated`, `small` */
  readonly more: string;
  readonly where: string;
  readonly careful: string;
  readonly thinner: string;
  readonly card: string;
  readonly next: string;
}

const conditions = {
  AF: "atrialFibrillation",
  material: "repairMaterial",
  mechanical: "mechanicalValve",
} as const;

const subjects = {
  driving: "driving",
  lifting: "lifting",
  review: "bloodThinnerReview",
} as const;

export function readTimelineCase(row: TimelineCase): TimelineSituation {
  const more = new Map(list(row.more, " ").map((part) => part.split("=") as [string, string]));
  const author = { setBy: "Dr Lee", setOn: row.on };
  const clinicDays = Object.entries(subjects).flatMap(([name, about]): ClinicDay[] => {
    const on = more.get(name);
    return on === undefined ? [] : [{ about, on, ...author }];
  });
  const has = list(row.has, " ").map((part) => {
    const [name = "", answer] = part.split("=");
    if (!Object.hasOwn(conditions, name)) throw new Error(`Cannot read "${name}" of "${row.case}"`);
    return [conditions[name as keyof typeof conditions], answer as LivingAnswer];
  });
  const homeOn = more.get("home");
  const deviceOn = more.get("device");
  const lastEchoOn = more.get("echo");
  const dueOn = more.get("clinicEcho");
  return {
    procedure: {
      kind: row.procedure as TimelineSituation["procedure"]["kind"],
      on: row.on,
      ...(more.has("uncomplicated") ? { wasUncomplicated: true } : {}),
    },
    has: Object.fromEntries(has),
    clinicDays,
    ...(homeOn === undefined ? {} : { homeOn }),
    ...(deviceOn === undefined ? {} : { deviceOn }),
    ...(lastEchoOn === undefined ? {} : { lastEchoOn }),
    ...(dueOn === undefined
      ? {}
      : { instructions: [{ what: "echo", ...author, plan: { dueOn } }] as const }),
    ...(more.has("primary") ? { mechanism: "primary" } : {}),
    ...(more.has("small") ? { cut: "small" } : {}),
  };
}

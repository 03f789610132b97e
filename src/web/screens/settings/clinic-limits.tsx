import { useState } from "preact/hooks";
import {
  clinicLimitIds,
  clinicLimitRanges,
  clinicLimitUnits,
  type ClinicLimitId,
} from "#record/clinic-limit.ts";
import type { ChartLimit } from "#record/fold-chart.ts";
import { parseFact } from "#record/parse-fact.ts";
import { parseDecimal } from "#units/parse-decimal.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SelectField, TextField } from "#web/components/field.tsx";
import { now_ms } from "#web/components/now.ts";
import { useFill } from "#web/components/use-fill.ts";
import { deviceZone, wordsContextOf } from "#web/components/words-context.ts";
import type { Diary } from "#web/diary/diary.ts";
import { formatDay } from "#words/format-time.ts";
import { formatLimit } from "../diary/describe-fact.ts";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** Limits the person's own clinic set; they are shown with who set them, and can be taken back. */
export function ClinicLimits() {
  const diary = useDiary();
  const { settings } = useTexts();
  const { limits } = diary.chart.value;
  const { state, save } = useSaving();
  const set = clinicLimitIds.filter((id) => limits[id] !== undefined);
  return (
    <SettingsScreen title={settings.limitsTitle} intro={settings.limitsIntro}>
      {set.length === 0 ? <p class="quiet">{settings.limitsNone}</p> : null}
      <ul class="rows">
        {set.map((id) => (
          <li key={id}>
            <SetLimit
              id={id}
              limit={limits[id]!}
              onTakeBack={(limit) => void save([takeBack(diary, id, limit)])}
            />
          </li>
        ))}
      </ul>
      <NewLimit save={save} />
      <SaveLine state={state} />
    </SettingsScreen>
  );
}

function takeBack(diary: Diary, limit: ClinicLimitId, { setBy, setOn }: ChartLimit) {
  return diary.newFact("careInstruction", {
    limit,
    unit: clinicLimitUnits[limit][0] as "kg",
    setBy,
    setOn,
  });
}

interface SetLimitProps {
  readonly id: ClinicLimitId;
  readonly limit: ChartLimit;
  readonly onTakeBack: (limit: ChartLimit) => void;
}

function SetLimit({ id, limit, onTakeBack }: SetLimitProps) {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const { value, setBy, setOn } = limit;
  const unit = clinicLimitUnits[id][0] as "kg";
  return (
    <div class="limit">
      <p>
        {settings.limitNames[id]}:{" "}
        <strong>{formatLimit({ limit: id, value, unit }, wordsContextOf(diary))}</strong>
      </p>
      <p class="quiet">{fill(settings.limitsSetBy, { setBy, date: formatDay(setOn) })}</p>
      <button type="button" class="plain" onClick={() => onTakeBack(limit)}>
        {settings.limitTakeBack}
        <span class="visually-hidden">: {settings.limitNames[id]}</span>
      </button>
    </div>
  );
}

function NewLimit({ save }: { readonly save: ReturnType<typeof useSaving>["save"] }) {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const today = calendarDay(placeInZone(now_ms.value, deviceZone()));
  const [limit, setLimit] = useState<ClinicLimitId>("weightGainIn3Days");
  const [value, setValue] = useState("");
  const [setBy, setSetBy] = useState(diary.chart.value.profile.clinicName ?? "");
  const [setOn, setSetOn] = useState(today);
  const [faults, setFaults] = useState<{ value?: string; setBy?: string; setOn?: string }>({});
  const unit = clinicLimitUnits[limit][0] as "kg";
  const submit = (): void => {
    const fact = diary.newFact("careInstruction", {
      limit,
      value: parseDecimal(value) ?? Number.NaN,
      unit,
      setBy: setBy.trim(),
      setOn,
    });
    const parsed = parseFact(fact);
    if (parsed.ok) {
      setFaults({});
      setValue("");
      void save([parsed.value]);
      return;
    }
    const paths = parsed.issues.map(({ path }) => path);
    const { min, max } = clinicLimitRanges[limit];
    setFaults({
      ...(paths.includes("value")
        ? { value: fill(settings.limitValueFault, { min, max, unit: showUnit(unit) }) }
        : {}),
      ...(paths.includes("setBy") ? { setBy: settings.limitWhoFault } : {}),
      ...(paths.includes("setOn") ? { setOn: settings.limitOnFault } : {}),
    });
  };
  return (
    <form
      class="group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SelectField
        label={settings.limitWhich}
        value={limit}
        options={clinicLimitIds.map((id) => [id, settings.limitNames[id]] as const)}
        onInput={(id) => setLimit(id as ClinicLimitId)}
      />
      <TextField
        label={`${settings.limitValue} (${showUnit(unit)})`}
        inputMode="decimal"
        value={value}
        fault={faults.value}
        onInput={setValue}
      />
      <TextField
        label={settings.limitWho}
        hint={settings.limitWhoHint}
        maxLength={200}
        value={setBy}
        fault={faults.setBy}
        onInput={setSetBy}
      />
      <TextField
        label={settings.limitOn}
        type="date"
        value={setOn}
        fault={faults.setOn}
        onInput={setSetOn}
      />
      <button type="submit" class="act ghost">
        {settings.limitSave}
      </button>
    </form>
  );
}

/** A UCUM code as people read it. */
function showUnit(unit: string): string {
  return { "mm[Hg]": "mmHg", "/min": "a minute" }[unit] ?? unit;
}

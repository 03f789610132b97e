/** For the curious: the pressure-volume loop, the curves of a beat, and the numbers. */
export const heartDetails = {
  title: "For the curious",
  hint: "What a doctor would draw and write down.",
  loop: {
    title: "One beat as a loop",
    text: "To the right, the lower left room is full. Up, it squeezes hard. Each beat goes round once. The wider the loop, the more blood it moves.",
    volume: "Blood in the lower left room, mL",
    pressure: "Pressure, mmHg",
    /** Message with `{volume}`, `{pressure}`. */
    now: "Now: {volume} mL at {pressure} mmHg.",
    alternative:
      "A loop in a chart. It is from {smallest} to {largest} mL wide, and up to {highest} mmHg high.",
    work: "work done",
    left: "effort left in the muscle",
    before: "before",
  },
  curves: {
    title: "The same beat, line by line",
    text: "All lines share one moment. Move it, and the heart above moves too.",
    pressure: "Pressure, mmHg",
    volume: "Blood in the lower left room, mL",
    flow: "Flow at the door, mL a second",
    aorta: "body artery",
    ventricle: "lower left room",
    atrium: "upper left room",
    inward: "in",
    leak: "leak",
    moment: "Moment in the beat",
    /** Message with `{share}`. */
    momentText: "{share} % of the beat",
    alternative:
      "Three charts of one beat: pressures, the blood in the lower left room, and the flow at the door. The numbers are in the table below.",
  },
  table: {
    title: "All numbers as a table",
    what: "What",
    now: "Now",
    before: "Before",
    note: "They are of the model, and stand for no one. In an uneven beat they are the mean of 15 beats.",
    herePage: "Worked out on this page, as this browser has no helper for it.",
    hereWorker: "Worked out beside this page, by a helper of the browser.",
  },
};

/** Names as clinicians say them, each with a plain one below; the unit stands behind the number. */
export const heartTableRows = {
  heartRate_perMin: ["Heart rate", "beats a minute", "/min"],
  ejectionFraction_percent: ["Ejection fraction (EF)", "share squeezed out", "%"],
  endDiastolicVolume_mL: ["End-diastolic volume", "when fullest", "mL"],
  endSystolicVolume_mL: ["End-systolic volume", "when emptiest", "mL"],
  totalStrokeVolume_mL: ["Total stroke volume", "squeezed out, both ways", "mL"],
  forwardStrokeVolume_mL: ["Forward stroke volume", "to the body", "mL"],
  regurgitantVolume_mL: ["Regurgitant volume", "leaks back", "mL"],
  regurgitantFraction_percent: ["Regurgitant fraction", "share that leaks back", "%"],
  cardiacOutput_Lmin: ["Cardiac output", "to the body in a minute", "L/min"],
  meanLeakArea_cm2: ["Effective orifice area (EROA)", "size of the hole", "cm²"],
  jetVelocity_cms: ["Jet velocity", "speed of the leak", "cm/s"],
  systolicPressure_mmHg: ["Systolic pressure", "upper blood pressure", "mmHg"],
  diastolicPressure_mmHg: ["Diastolic pressure", "lower blood pressure", "mmHg"],
  meanArterialPressure_mmHg: ["Mean arterial pressure", "mean blood pressure", "mmHg"],
  meanLeftAtrialPressure_mmHg: ["Mean left atrial pressure", "pressure behind the heart", "mmHg"],
  vWave_mmHg: ["V wave", "its highest, from the leak", "mmHg"],
  leftVentricularEndDiastolicPressure_mmHg: ["LVEDP", "when fullest", "mmHg"],
  pulmonarySystolicPressure_mmHg: ["Pulmonary systolic pressure", "in the lungs", "mmHg"],
  meanPulmonaryPressure_mmHg: ["Mean pulmonary pressure", "in the lungs, mean", "mmHg"],
  meanRightAtrialPressure_mmHg: ["Right atrial pressure", "before the right heart", "mmHg"],
  eVelocity_cms: ["E wave", "first filling", "cm/s"],
  aVelocity_cms: ["A wave", "filling by the kick", "cm/s"],
  mitralGradient_mmHg: ["Mean mitral gradient", "pressure across the open door", "mmHg"],
  leftAtriumLargest_mL: ["Left atrial volume, largest", "upper left room", "mL"],
  endSystolicElastance_mmHgPerMl: ["Ees", "strength of the muscle", "mmHg/mL"],
  arterialElastance_mmHgPerMl: ["Ea", "load of the arteries", "mmHg/mL"],
  strokeWork_J: ["Stroke work", "work of one beat", "J"],
  pressureVolumeArea_J: ["Pressure-volume area", "effort of one beat", "J"],
} as const satisfies Record<string, readonly [clinical: string, plain: string, unit: string]>;

export type HeartTableRow = keyof typeof heartTableRows;

/** By rule: for whom it is listed, or why it is not advised. What was seen stands below. */
export const optionRuleTexts: Readonly<Record<string, string>> = {
  "TRG-1": "When the valve must be worked on and a repair is likely to last, a repair comes first.",
  "TRG-1-R": "When the valve must be worked on and a repair would not last.",
  "TRG-2": "For a large leak that you feel, when surgery can be done.",
  "TRG-2-U14": "For a large leak that you feel, when the heart does not pump too weakly.",
  "TRG-3": "For a large leak you do not feel, when the lower left room has reached a limit.",
  "TRG-3-U": "For a large leak you do not feel, when the lower left room has reached a limit.",
  "TRG-4":
    "For a large leak you do not feel, with a strong heart. Three signs of strain are there, the risk is low, and a repair is likely to last.",
  "TRG-5":
    "For a large leak you do not feel, with a strong heart. The beat is uneven from the leak, or the lung pressure is high.",
  "TRG-5-U14":
    "For a large leak you do not feel, with a strong heart. The beat is uneven from the leak, or the lung pressure is high.",
  "TRG-6":
    "For a large leak you do not feel, with a strong heart. The upper left room is wide, the risk is low, and a valve center is likely to mend it.",
  "TRG-7":
    "For a large leak you do not feel, with a strong heart. Skilled surgeons can almost surely mend it, at a very low risk.",
  "TRG-8": "For a large leak you do not feel, when the heart gets worse from scan to scan.",
  "TRG-8-U": "For a large leak you do not feel, when the heart gets worse from scan to scan.",
  "TRG-9": "For a large leak that you feel, when surgery is a high risk and a clip fits.",
  "TRG-9-T":
    "For a large leak that you feel, when surgery is a high risk, no clip fits, and this can be done.",
  "TRG-9-S": "For some people with a large leak, when surgery is a high risk and no clip fits.",
  "TRG-9-M":
    "For a large leak that you feel, when surgery is a high risk, no clip fits, and pills are what is left.",
  "TRG-10": "When the valve is to be worked on, and the team does this a lot.",
  "TRG-11": "When the leak asks for no work on the valve yet, and you feel well.",
  "TRG-11-U": "When the leak asks for no work on the valve yet, and you feel well.",
  "TRG-20": "When the leak comes from the lower left room, pills come before work on the valve.",
  "TRG-20-U17":
    "When the leak comes from the lower left room, pills come before work on the valve.",
  "TRG-21": "When the heart pumps weakly and its two sides do not beat in step.",
  "TRG-21-U17": "When the heart pumps weakly and its two sides do not beat in step.",
  "TRG-22": "When you have bypass surgery, and the leak is large.",
  "TRG-23": "When you have bypass surgery, and the leak is of medium size.",
  "TRG-23-U17": "When you have bypass surgery, and the leak is of medium size.",
  "TRG-24": "When stents come first. Then the leak is looked at again.",
  "TRG-25":
    "When the leak from the lower left room is still large and felt on your best pills. All points of a list must be met.",
  "TRG-26":
    "To feel better, when not all points of the list are met, and a heart pump or a new heart has been thought of.",
  "TRG-27": "When the leak from the lower left room is felt on your best pills, and no clip fits.",
  "TRG-28":
    "When the leak from the upper left room is felt on your best pills. The beat is treated too.",
  "TRG-29": "When the leak from the upper left room is felt, and surgery is too great a risk.",
  "TRG-30-U": "The US guide names these numbers for a clip. We have not read how strongly.",
  "SUR-5-W":
    "When the leak comes from the lower left room, and you feel well or it is not large. Checks are twice a year.",
  "SUR-7-W":
    "When a large leak comes from the upper left room, and you feel well. Checks are once a year.",
  "SUR-8-W": "After work on the valve, checks go on for life.",
  "MED-1": "Given for the leak alone, while the heart is strong: no study shows that they help.",
  "MED-2":
    "Given for the leak alone, while the heart is strong and the blood pressure is fine: they do not help.",
  "MED-3": "When the heart pumps weakly.",
  "MED-4":
    "When the leak comes from the lower left room. There are four kinds, and most people take some of each.",
  "MED-5-R": "When the leak comes from the upper left room, and the beat is uneven.",
  "MED-5-S": "When the leak comes from the upper left room, and the heart is stiff.",
  "MED-6-D": "When your beat is uneven and you need a blood thinner. It comes before warfarin.",
  "MED-6-M": "With a mechanical valve this kind of blood thinner does harm.",
  "MED-6-N":
    "With a valve made tight by rheumatic fever this kind of blood thinner is not for you.",
  "MED-7-O": "Aspirin and the like do not take the place of a blood thinner in an uneven beat.",
  "MED-8":
    "Some people should have a lower dose, by age, weight, kidneys or other pills. With no such reason it can do harm. Do not change your dose. Ask which reason is yours.",
  "MED-9": "After work on a valve that leaked from a weak heart, these pills go on.",
  "MED-20-O": "For high blood pressure they have their own use, whatever the valve does.",
  "MED-23-R": "When the beat is uneven and fast, and the heart does not pump weakly.",
  "MED-23-W": "When the heart pumps weakly, these are not for you.",
  "MED-24-R": "When the beat is uneven and fast.",
  "MED-26-O": "When water has built up in legs or lungs.",
  "MED-30-S": "When the beat is uneven, and rheumatic fever made the valve tight.",
  "CMP-20-O":
    "When the beat is uneven and the valve is worked on. It comes on top of a blood thinner, not in its place.",
  "TRG-52":
    "With a large leak you do not feel and a strong heart, it is mostly safe. Tell that team of the leak.",
  "TRG-52-L": "With a large leak that you feel and a weak heart, the heart may be cared for first.",
  "POST-7-O": "With a mechanical valve, for life.",
  "POST-8-O": "In the first 3 months with a valve made of tissue.",
  "POST-8-A": "After the first 3 months with a valve made of tissue.",
  "POST-9-O": "In the first 3 months after a repair. It can be this or a DOAC.",
  "POST-9-D": "In the first 3 months after a repair. It can be this or warfarin.",
  "POST-9-A": "In the first 3 months after a repair, when you bleed with ease.",
  "POST-10-O": "With an uneven beat and a valve made of tissue, after 3 months.",
  "POST-11-O": "After a clip, most often one of these for a long time.",
};

/** By rule: what it has shown. */
export const optionEvidenceTexts: Readonly<Record<string, string>> = {
  "TRG-12":
    "For a floppy valve and skilled teams: about 1 of 100 chosen people dies of the surgery. About 87 of 100 repairs still hold after 20 years. Ask for the numbers of your team.",
  "TRG-20-E":
    "When the leak comes from the lower left room: about 40 of 100 people get better on these pills in 1 to 3 months.",
  "TRG-21-E": "In about half of the people the leak gets smaller.",
  "TRG-31":
    "In a weak heart, people were less often in hospital. It is not clear that they live longer. The studies do not all agree.",
};

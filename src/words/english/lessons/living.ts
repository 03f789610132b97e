import type { LessonWords } from "#words/lesson-words.ts";

export const living: LessonWords<"living"> = {
  title: "Living with it",
  hint: "Visits, moving, food, teeth, trips",
  sentences: [
    "Ask yourself today: what have I stopped doing? If short breath is the reason, call your clinic in the next days.",
    "Go to each visit, also when you feel well.",
    "Keep moving, and ask your team which sport is right for you.",
    "Go easy on salt: at most one small spoon a day, with all that is hidden in food.",
    "Drink little alcohol, or best none. It can set off an uneven beat.",
    "Coffee is not proven to do that. Watch what it does to you, and ask your team.",
    "Brush your teeth twice a day. Show each doctor and dentist your card.",
    "A baby, an operation or a long trip? Ask your team first.",
  ],
  todo: "Write down one thing you did last year and no longer do. Take it to your next visit.",
  scenes: {
    resting: {
      label: "A medium leak, at rest",
      says: "The heart has grown a bit. Enough blood goes out to the body.",
    },
    moving: {
      label: "The same heart on the move",
      says: "It beats faster and sends out more. The pressure behind it goes up. So short breath may show first when you move.",
    },
    tired: {
      label: "A tired heart, at rest",
      says: "It sends out less, and the pressure is high even at rest.",
    },
    tiredAndMoving: {
      label: "The tired heart on the move",
      says: "The pressure was high at rest, and now it climbs still more. Such a heart needs gentle steps, and a call to the team.",
    },
    salty: {
      label: "Some days of salty food",
      says: "Salt holds water in the blood. Look: the pressure behind the heart goes up.",
    },
    uneven: {
      label: "An uneven beat",
      says: "The kick of the upper rooms is lost, so each beat sends out less. Alcohol can set this off.",
    },
  },
  more: [
    {
      title: "What to notice",
      paragraphs: [
        "Your breath on the stairs and in bed. The number of pillows. Your feet, ankles and belly. Your weight and your pulse. If one of these gets worse, do a check-in: it tells you whom to call.",
        "Many people do less, bit by bit, and then say that they feel fine. They do not hide it; they just do not notice. So tell your team what you can do, not only what you feel. The people you live with may have seen it first.",
      ],
    },
    {
      title: "Which sport?",
      paragraphs: [
        "This is what heart doctors in Europe say for people without symptoms. Mild leak: all sports. Moderate leak: all sports, if four things are fine. These are the size of the heart, its squeeze, the pressure in the lungs and a test on a bike or treadmill. Severe leak: easy to medium effort, if the same four are fine.",
        "With symptoms, no sport for now, but gentle moving such as a walk is still good for you. With a blood thinner, no sport where you may be hit or fall hard. Some floppy valves need a closer look before any sport.",
        "Against AF, 150 to 300 minutes a week at a medium effort are advised, such as a walk or easy cycling. Ask your team how much is right for you. If you get chest pain or faint, stop and call for help.",
      ],
    },
    {
      title: "Salt",
      paragraphs: [
        "The aim is about 5 g of salt a day or less. That is one teaspoon. Most of it hides in bread, cheese, soup, sauce and ready meals.",
        "Labels name it in two ways. In Europe they give salt in grams. In the US they give sodium in mg. 5 g of salt is the same as 2000 mg of sodium.",
        "Very little is not better. In a large study of weak hearts, less than 1.5 g of sodium a day did not prevent more illness. So do not go that low unless your clinic says so.",
        "Salt made with potassium can be harmful if your kidneys are weak or with some heart pills. Ask before you use it. And do not drink less unless you are told to. In heat, with fever or when you vomit, the body needs more.",
        "If you vomit or have loose bowels, and take a water pill or other heart pills, call your clinic the same day. They tell you how to go on with the pills.",
      ],
    },
    {
      title: "Alcohol, coffee and energy drinks",
      paragraphs: [
        "With AF, the advice is three drinks a week at most, which is 30 g of alcohol. In general it is about 100 g a week at most, and none is better still.",
        "Leaflets often say to cut back on coffee as well. In the one trial so far, 200 coffee drinkers had been brought back to an even beat. AF came back in 47 of 100 who drank coffee and in 64 of 100 who did not. It was one trial in people used to coffee, so it is no reason to start. Most adults do well with up to 400 mg of caffeine a day, and with 200 mg in pregnancy.",
        "Leave out energy drinks. They push up the blood pressure.",
      ],
    },
    {
      title: "Teeth, the card and fever",
      paragraphs: [
        "Germs from the mouth can settle on a valve. Clean teeth and a dentist once a year help most. If you have a new or repaired valve, or had an infection of a valve, go twice a year. It is safer to leave out piercings and tattoos.",
        "A leak in your own valve alone is not a reason for an antibiotic before the dentist. With a new or repaired valve, or after an infection of a valve, many guides say yes, and your card should say it. Your heart team decides.",
        "Fever with no clear cause? Call the same day, above all with a new or repaired valve. Do not take antibiotics that are left over.",
      ],
    },
    {
      title: "A baby",
      paragraphs: [
        "Talk to your team before you become pregnant. Many women with a leak do well, and a leak is mostly borne better than a narrow valve. A severe leak with symptoms is best treated before.",
        "Some heart pills can harm an unborn child, among them ACE inhibitors and warfarin. If you find out that you are pregnant, call your team the same day. Do not stop a medicine on your own.",
      ],
    },
    {
      title: "Trips, sex and other operations",
      paragraphs: [
        "Carry your pills and a list of them in your hand luggage, with your card and the phone number of your clinic. Heat and great heights are hard work for the heart. With a severe leak that makes you short of breath, you should not fly. Ask first.",
        "Sex is safe for people who are stable. If it makes you short of breath or gives you pain, ask.",
        "Before any operation or strong sleep medicine, tell that team about your valve, and tell your heart team about the plan.",
      ],
    },
    {
      title: "Smoking, shots, weight and pain pills",
      paragraphs: [
        "Stop smoking, also e-cigarettes. Ask for help; it is hard alone.",
        "Ask about shots against flu, COVID-19 and a germ of the lungs called pneumococcus.",
        "With AF and too much weight, the advice is to lose a tenth of it or more.",
        "Ask before you take ibuprofen or naproxen. They do not go well with many heart pills.",
      ],
    },
  ],
  questions: {
    theStairs: {
      ask: "You take the lift now, as the stairs cost you breath. Your team asks how you are. What helps them most?",
      choices: {
        fine: {
          label: "“I am fine.”",
          reply:
            "It may feel so, as you left out what is hard. Tell them: “I have stopped taking the stairs.”",
        },
        stopped: {
          label: "“I have stopped taking the stairs.”",
          reply: "Yes. What you have stopped doing tells them more than how you feel at rest.",
        },
        age: {
          label: "“I am getting old.”",
          reply:
            "It could be age, or it could be the valve. Tell them about the stairs, so they can find out.",
        },
      },
    },
    setsOff: {
      ask: "Which of these is known to set off an uneven beat?",
      choices: {
        coffee: {
          label: "A cup of coffee",
          reply: "That is not proven. For alcohol it is. If coffee troubles you, tell your team.",
        },
        alcohol: {
          label: "Alcohol",
          reply: "Yes. The less, the better. With AF it is three drinks a week at most.",
        },
        walking: {
          label: "A daily walk",
          reply: "No, walking is good for the beat. It is alcohol that can set it off.",
        },
      },
    },
    dentist: {
      ask: "You have a leak in your own valve, and no infection or operation so far. You go to the dentist. What is right?",
      choices: {
        antibiotic: {
          label: "Take an antibiotic from last year",
          reply: "Please do not. A leak alone is no reason for one. Show your card and ask.",
        },
        stayAway: {
          label: "Stay away from the dentist",
          reply: "Please do go. Clean teeth protect your heart. Show your card.",
        },
        showCard: {
          label: "Go, and show the card",
          reply: "Yes. Then the dentist knows, and can ask your heart team if need be.",
        },
      },
    },
  },
};

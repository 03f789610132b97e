import { foldChart } from "#record/fold-chart.ts";
import { catalogueFor, type Language } from "#words/catalogue.ts";
import { emergencyNumbers } from "#words/emergency-numbers.ts";
import { describeEmergency, type EmergencyWords } from "#words/emergency-steps.ts";
import { fillMessage } from "#words/fill-message.ts";
import { defaultSettings } from "#web/diary/settings.ts";

/** Reaches help from most mobile phones in most countries; the page says so beside it. */
const anyCountryNumber = "112";

/**
 * The body of the emergency page as HTML that needs no script, no storage and no network.
 *
 * Every country has a section of its own, shown when the address ends in its code (`#US`); without
 * one, the list of countries is shown. The sentence to read out is the one of a person of whom
 * nothing is known; `fill-emergency-page.ts` makes it the person's own where it can.
 */
export function renderEmergencyPage(language: Language): string {
  const { screens, emergency } = catalogueFor(language);
  const { answerScreen: answer, navigation } = screens;
  const unknown = describe(language, undefined);
  const callAny = fillMessage(language, emergency.call, { number: anyCountryNumber });
  const codes = Object.keys(emergencyNumbers).sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other), language),
  );
  return `<header class="top"><span class="brand">${escape(navigation.appName)}</span></header>
<main>
<h1>${escape(unknown.title)}</h1>
<div class="columns">
<div class="who">
${codes.map((code) => renderCountry(code, describe(language, code), answer)).join("\n")}
<section class="choose" id="choose">
<a class="call any" href="tel:${anyCountryNumber}"><span>${escape(callAny)}</span>${phoneIcon}</a>
<ul class="finding">
${unknown.unknownCountry.map((text) => `<li>${escape(text)}</li>`).join("\n")}
</ul>
<h2>${escape(answer.chooseCountry)}</h2>
<ul class="countries">
${codes.map((code) => `<li><a href="#${code}">${escape(nameOf(code))}</a></li>`).join("\n")}
</ul>
</section>
</div>
<div class="meanwhile">
<section class="unknown-steps">
<h2>${escape(answer.whileYouWait)}</h2>
${renderSteps(unknown.steps)}
</section>
<section>
<h2>${escape(answer.readOut)}</h2>
<blockquote id="read-out">${escape(unknown.readOut)}</blockquote>
</section>
</div>
</div>
<p class="away"><a href="/">${escape(navigation.back)}</a></p>
</main>`;
}

function renderCountry(
  code: string,
  words: EmergencyWords,
  texts: { readonly notThere: string; readonly changeCountry: string },
): string {
  if (words.call === undefined) throw new TypeError(`Cannot show ${code} as it has no number`);
  const { label, phone } = words.call;
  const also = words.also === undefined ? "" : `\n<p class="quiet">${linkNumbers(words.also)}</p>`;
  return `<section class="country" id="${escape(code)}">
<a class="call" href="tel:${escape(phone)}"><span>${escape(label)}</span>${phoneIcon}</a>
<p class="quiet">${escape(words.country)}. ${escape(texts.notThere)} <a href="#choose">${escape(texts.changeCountry)}</a></p>${also}
${renderSteps(words.steps)}
</section>`;
}

function renderSteps(steps: readonly string[]): string {
  return `<ol class="steps">\n${steps.map((step) => `<li>${escape(step)}</li>`).join("\n")}\n</ol>`;
}

/** Every number in a sentence of ours is a number to call. */
function linkNumbers(text: string): string {
  return text
    .split(/(\d+)/u)
    .map((part) =>
      /^\d+$/u.test(part) ? `<a class="number" href="tel:${part}">${part}</a>` : escape(part),
    )
    .join("");
}

function describe(language: Language, country: string | undefined): EmergencyWords {
  const { units } = defaultSettings;
  const context = { language, units, zone: "UTC", ...(country === undefined ? {} : { country }) };
  return describeEmergency(foldChart([]), undefined, context, 0);
}

function nameOf(code: string): string {
  return emergencyNumbers[code]?.name ?? code;
}

const phoneIcon =
  '<svg width="30" height="30" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M6 3h3.5l1.5 5-2.3 1.5a12 12 0 0 0 5.8 5.8L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z"/></svg>';

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The health record: each kind is entered, stands after a reload, is changed, ended, taken back. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, row, withApp, writeClinicPhone } from "./harness/open-app.ts";
import { allowWriting, refuseWriting } from "./harness/refuse-writing.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { tabTo } from "./harness/tab-to.ts";

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const saved = (page: Page, name: string): Promise<void> =>
  page.getByRole("status").getByText(`Saved: ${name}`).waitFor();
const savedHere = (page: Page): Promise<void> =>
  page.getByRole("status").getByText("Saved", { exact: true }).first().waitFor();
const today = (): string => new Date().toLocaleDateString("sv", { timeZone: "Europe/Zurich" });

const addLink = (page: Page, name: string): Promise<void> =>
  page.getByRole("link", { name, exact: true }).click();

async function addMedicine(page: Page, name: string, dose = ""): Promise<void> {
  await page.getByRole("link", { name: "Add a medicine" }).click();
  await page.getByLabel("Name, as it is on the box").fill(name);
  await page.getByLabel("How much at a time").fill(dose);
  await button(page, "Save").click();
  await saved(page, name);
}

describe("medicines", () => {
  it("a slip in the name is read and shown; the medicine stands, changes, stops, is taken again", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records");
      await row(page, "Your medicines").click();
      await page.getByRole("link", { name: "Add a medicine" }).click();
      await page.getByLabel("Name, as it is on the box").fill("Metoprolo");
      await page.getByText("We read it as metoprolol.").waitFor();
      await page.getByLabel("How much at a time").fill("50 mg");
      await page.getByLabel("Year").fill("24");
      await button(page, "Save").click();
      await page.getByText("Write the year with four digits, like 2024.").waitFor();
      await page.getByLabel("Year").fill("2024");
      await page.getByLabel("A doctor or nurse").check();
      await page.getByLabel("Name of the doctor or clinic").fill("Dr Lee");
      await button(page, "Save").click();
      await saved(page, "Metoprolo");

      await page.reload();
      await row(page, "Metoprolo").click();
      await page.getByText("Do not stop it all at once. Ask how.").waitFor();
      await page.getByRole("link", { name: "Change it" }).click();
      await page.getByLabel("How much at a time").fill("25 mg");
      await button(page, "Save").click();
      await page.getByText("Choose one.").waitFor();
      await page.getByLabel("It is not the same now").check();
      await button(page, "Save").click();
      await saved(page, "Metoprolo");
      await row(page, "25 mg · since 2024").click();
      await page.getByText("Metoprolo · 50 mg · since 2024").waitFor();

      await page.getByRole("link", { name: "I no longer take it" }).click();
      await page.getByText("Ask your clinic first.").waitFor();
      await button(page, "Save that I stopped").click();
      await saved(page, "Metoprolo");
      await page.reload();
      await page.getByText("No longer taken (1)").click();
      await row(page, "Metoprolo").click();
      await button(page, "I take it again").click();
      await saved(page, "Metoprolo");
      await page.getByText("No longer taken").waitFor({ state: "detached" });
    }));

  it("a slip of the pen is mended in place, and what never was so is taken back", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/medicines");
      await addMedicine(page, "Ramipril", "50 mg");
      await row(page, "Ramipril").click();
      await page.getByRole("link", { name: "Change it" }).click();
      await page.getByLabel("How much at a time").fill("5 mg");
      await page.getByLabel("I wrote it wrong").check();
      await button(page, "Save").click();
      await saved(page, "Ramipril");
      await row(page, "5 mg").click();
      expect(await page.getByText("How it was before").count()).toBe(0);
      await button(page, "This was a mistake").click();
      await button(page, "Yes, take it back").click();
      await page.getByRole("status").getByText("Taken back: Ramipril").waitFor();
      await page.reload();
      await page.getByText("Nothing written down yet.").waitFor();
    }));

  it("a name that may be two things is asked about, by the keyboard alone", () =>
    withApp(browser, served, async ({ page, goTo, counter }) => {
      await goTo("/records/medicines/new");
      await tabTo(page, /^Name, as it is/u);
      await page.keyboard.type("losartan comp");
      await page.getByText("None of these. Keep it as I wrote it.").waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("Choose which one you mean.").waitFor();
      // The focus has come to the first answer; the space bar chooses it.
      await page.waitForFunction(
        () => (document.activeElement as HTMLInputElement).type === "radio",
      );
      await page.keyboard.press("Space");
      await tabTo(page, /^Save$/u);
      await page.keyboard.press("Enter");
      await saved(page, "losartan comp");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      expect(counter.taps).toBe(0);
      await row(page, "losartan comp").click();
      await page.getByText("Brings down blood pressure.").waitFor();
    }));

  it("a thinner that is wrong for the valve stands over the list, with the number to call", () =>
    withApp(browser, served, async (app) => {
      const { page, goTo } = app;
      await writeClinicPhone(app, "555 0142");
      await goTo("/settings/health");
      await page
        .getByRole("group", { name: /mechanical heart valve/u })
        .getByLabel("Yes", { exact: true })
        .check();
      await savedHere(page);
      await goTo("/records/medicines");
      await addMedicine(page, "Eliquis");
      const urgent = page.locator(".urgent-medicines");
      await urgent.getByText("Call your clinic today about your pills.").waitFor();
      expect(await urgent.getByRole("link").getAttribute("href")).toBe("tel:5550142");
    }));

  it("tells what changed since the last visit", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/medicines");
      await addMedicine(page, "Ramipril");
      await goTo("/records/dates/new");
      await page.getByLabel("What is it for?").selectOption("visit");
      await page.getByLabel("Day").fill(today());
      await page.getByLabel("It took place").check();
      await button(page, "Save").click();
      await saved(page, "Heart clinic");
      await goTo("/records/medicines");
      await page.getByText("Since your visit on").waitFor();
      await page.getByText("Nothing has changed.").waitFor();
    }));
});

describe("offline, and a disk that is full", () => {
  it("a medicine is saved without a network, and stands after a reload", () =>
    withApp(browser, served, async ({ page, context, goTo }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.reload();
      await context.setOffline(true);
      await goTo("/records/medicines");
      await addMedicine(page, "Bisoprolol");
      await page.reload();
      await row(page, "Bisoprolol").waitFor();
      await context.setOffline(false);
    }));

  it("what was refused stays in the form and is not called saved; the next try is no second one", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/medicines/new");
      await page.getByLabel("Name, as it is on the box").fill("Bisoprolol");
      await refuseWriting(page);
      await button(page, "Save").click();
      await page.getByText("Not saved. Try again.").waitFor();
      expect(await page.getByLabel("Name, as it is on the box").inputValue()).toBe("Bisoprolol");
      await page.getByLabel("How much at a time").fill("2.5 mg");
      await allowWriting(page);
      await button(page, "Save").click();
      await saved(page, "Bisoprolol");
      await page.reload();
      await row(page, "2.5 mg").waitFor();
      expect(await page.locator("main .choice", { hasText: "Bisoprolol" }).count()).toBe(1);
    }));

  it("taking back that was refused says so, and can be tried again where it was", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/medicines");
      await addMedicine(page, "Ramipril");
      await row(page, "Ramipril").click();
      await button(page, "This was a mistake").click();
      await refuseWriting(page);
      await button(page, "Yes, take it back").click();
      await page.getByText("One entry is not saved").waitFor();
      await page.getByText("It is not taken back. It is still saved on this device.").waitFor();
      await heading(page, "Ramipril").waitFor();
      expect(await page.getByText("Taken back: Ramipril").count()).toBe(0);
      await allowWriting(page);
      await button(page, "Try again").click();
      await page.getByText("One entry is not saved").waitFor({ state: "detached" });
      await goTo("/records/medicines");
      await page.getByText("Nothing written down yet.").waitFor();
    }));
});

describe("what a dentist must know", () => {
  it("penicillin is asked by name, with what happened", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/allergies");
      const asked = page.getByRole("group", { name: /penicillin/u });
      await asked.getByLabel("Yes", { exact: true }).check();
      await page.getByLabel("Bad: hives").check();
      await page.getByLabel("In your own words").fill("throat");
      await button(page, "Save these words").click();
      await savedHere(page);
      await page.reload();
      await page.getByLabel("In your own words").waitFor();
      expect(await page.getByLabel("Bad: hives").isChecked()).toBe(true);
      expect(await page.getByLabel("In your own words").inputValue()).toBe("throat");
      await asked.getByLabel("No", { exact: true }).check();
      await page.getByText("What happened?").waitFor({ state: "detached" });
      await goTo("/records");
      await page.getByText("No penicillin allergy").waitFor();
    }));

  it("another allergy", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/allergies/new");
      await page.getByLabel("What are you allergic to?").selectOption("other");
      await button(page, "Save").click();
      await page.getByText("Write a few words.").waitFor();
      await page.getByLabel("What it is called").fill("nuts");
      await page.getByLabel("Mild: a rash").check();
      await button(page, "Save").click();
      await saved(page, "nuts");
      await page.reload();
      await row(page, "nuts").waitFor();
    }));

  it("no other allergy is somebody's word with its day, and gives way to one that is added", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/allergies");
      await page.getByText("Nothing written down yet.").waitFor();
      await page
        .getByRole("group", { name: /penicillin/u })
        .getByLabel("No", { exact: true })
        .check();
      const others = page.getByRole("group", { name: /any other allergy/u });
      await others.getByLabel("No, none that I know of").check();
      await savedHere(page);
      await page.reload();
      await page.getByText(/^None that you know of, as you said on/u).waitFor();
      expect(await others.getByLabel("No, none that I know of").isChecked()).toBe(true);
      await goTo("/records");
      await row(page, "No allergy known, as you said on").waitFor();
      await goTo("/card");
      await page
        .getByText(/No allergy known, by their own word/u)
        .first()
        .waitFor();
      await goTo("/diary");
      await page.getByText("Other allergies: None known").waitFor();

      await goTo("/records/allergies/new");
      await page.getByLabel("What are you allergic to?").selectOption("latex");
      await button(page, "Save").click();
      await saved(page, "Latex");
      expect(await others.count()).toBe(0);
      await goTo("/card");
      await page
        .getByText(/Latex: reaction not known/u)
        .first()
        .waitFor();
      expect(await page.getByText(/No (other )?allergy known/u).count()).toBe(0);
      // It turns out to be none: then it has to be said anew.
      await goTo("/records/allergies");
      await row(page, "Latex").click();
      await page.getByRole("link", { name: "Change it" }).click();
      await page
        .getByRole("group", { name: "Are you allergic to it?" })
        .getByLabel("No", { exact: true })
        .check();
      await page.getByLabel("It is not the same now").check();
      await button(page, "Save").click();
      await saved(page, "Latex");
      await page.getByText("Nothing written down yet.").waitFor();
      expect(await others.getByRole("radio", { checked: true }).count()).toBe(0);
    }));

  it("one tap says no to each that was not answered, and to nothing else", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/history");
      const clip = page.getByRole("group", { name: /A clip on a valve/u });
      await clip.getByLabel("Yes", { exact: true }).check();
      await button(page, "No to the rest").first().click();
      await savedHere(page);
      await page.reload();
      await clip.waitFor();
      expect(await clip.getByLabel("Yes").isChecked()).toBe(true);
      expect(await page.getByLabel("No", { exact: true }).locator("visible=true").count()).toBe(21);
      const risks = page.locator(".history-group").first();
      expect(await risks.locator("input:checked").count()).toBe(12);
      expect(await risks.getByRole("button").count()).toBe(0);
      await goTo("/records");
      await page.getByText("9 left to answer").waitFor();
    }));

  it("when a device was put in is asked where it matters", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/history");
      const device = page.getByRole("group", { name: /A plug, graft or filter/u });
      await device.getByLabel("Yes", { exact: true }).check();
      await page.getByLabel("Year").fill("2999");
      await button(page, "Save when it was").click();
      await page.getByText("Write the year with four digits").waitFor();
      await page.getByLabel("Year").fill(today().slice(0, 4));
      await button(page, "Save when it was").click();
      await savedHere(page);
      await page.reload();
      await page.getByLabel("Year").waitFor();
      expect(await page.getByLabel("Year").inputValue()).toBe(today().slice(0, 4));
    }));
});

describe("operations, implants and dates", () => {
  it("a planned operation is done, and keeps what is known of it", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/operations/new");
      await page.getByLabel("What is it?").selectOption("surgicalRepair");
      await page.getByLabel("On which valve?").selectOption("mitral");
      await page.getByLabel("Planned", { exact: true }).check();
      await page.getByLabel("Year").fill(today().slice(0, 4));
      await button(page, "Save").click();
      await saved(page, "Valve repair in an operation");
      await page.reload();
      await row(page, "Valve repair").click();
      await button(page, "It has been done").click();
      await saved(page, "Valve repair in an operation");
      await row(page, "Done").click();
      await page.getByText("Mitral valve").waitFor();
    }));

  it("what is in the body, until it is taken out", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/implants/new");
      await page.getByLabel("What is it?").selectOption("pacemaker");
      await page.getByLabel("Model").fill("A2");
      await page.getByLabel("What its card says about MRI scans").fill("3 T");
      await button(page, "Save").click();
      await saved(page, "Pacemaker");
      await row(page, "Pacemaker").click();
      await page.getByText("3 T").waitFor();
      await button(page, "It was taken out").click();
      await saved(page, "Pacemaker");
      await page.reload();
      await page.getByText("Taken out (1)").waitFor();
    }));

  it("a date with its phone number, called off in the end", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/dates/new");
      await button(page, "Save").click();
      await page.getByText("Choose the day.").waitFor();
      await page.getByLabel("What is it for?").selectOption("dentist");
      await page.getByLabel("Day").fill("2099-03-01");
      await page.getByLabel("Time").fill("09:30");
      await page.getByLabel("It took place").check();
      await page.getByLabel("Phone number there").fill("call me");
      await button(page, "Save").click();
      await page.getByText("Write a phone number with digits").waitFor();
      await page.getByLabel("Phone number there").fill("555 0199");
      await button(page, "Save").click();
      await page.getByText("This day has not come yet.").waitFor();
      await page.getByLabel("It is planned").check();
      await button(page, "Save").click();
      await saved(page, "Dentist");
      await page.reload();
      await row(page, "1 March 2099, 09:30").click();
      await button(page, "It was called off").click();
      await saved(page, "Dentist");
      await page.getByText("Past and called off (1)").waitFor();
    }));
});

describe("the clinic's word, blood tests, everyday life, questions", () => {
  it("what the clinic laid down stands with who said it, is changed, mended and taken back", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/clinic");
      await addLink(page, "Add what your clinic said");
      await page.getByLabel("What is it about?").selectOption("echo");
      await page.getByLabel("Every so many months").check();
      await page.getByLabel("Every how many months").fill("6");
      await button(page, "Save").click();
      await page.getByText("Write who said it.").waitFor();
      await page.getByLabel("Who said it").fill("Dr Lee");
      await button(page, "Save").click();
      await saved(page, "The next echo");
      await addLink(page, "Add what your clinic said");
      await page.getByLabel("What is it about?").selectOption("antibiotics");
      await page.getByLabel("No, not needed").check();
      await page.getByLabel("Who said it").fill("Dr Lee");
      await button(page, "Save").click();
      await saved(page, "Antibiotics before the dentist");

      await page.reload();
      await row(page, "Every 6 months · Dr Lee").click();
      await page.getByRole("link", { name: "Change it" }).click();
      expect(await page.getByLabel("What is it about?").count()).toBe(0);
      await page.getByLabel("Every how many months").fill("12");
      await page.getByLabel("It is not the same now").check();
      await button(page, "Save").click();
      await saved(page, "The next echo");
      await row(page, "Every 12 months").click();
      await page.getByRole("link", { name: "Change it" }).click();
      await page.getByLabel("Who said it").fill("Dr Li");
      await page.getByLabel("I wrote it wrong").check();
      await button(page, "Save").click();
      await row(page, "Every 12 months · Dr Li").waitFor();
      await goTo("/plan");

      await goTo("/records/clinic/antibiotics");
      await button(page, "This was a mistake").click();
      await button(page, "Yes, take it back").click();
      await page.getByText("Taken back: Antibiotics before the dentist").waitFor();
      await row(page, "Every 12 months").click();
      await button(page, "My clinic took this back").click();
      await saved(page, "The next echo");
      await page.reload();
      await page.getByText("Nothing written down yet.").waitFor();
    }));

  it("an unlikely blood test is asked again, in the unit of the letter; a slip is mended", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/blood-tests");
      await addLink(page, "Add a blood test");
      await page.getByLabel("Which test?").selectOption("creatinine");
      await page.getByLabel("Number in the letter").fill("1.1");
      await page.getByLabel("Day of the test").fill(today());
      await button(page, "Save").click();
      await page.getByText("No such number can be right.").waitFor();
      await page.getByLabel("Unit in the letter").selectOption("mg/dL");
      await button(page, "Save").click();
      await saved(page, "Kidneys (creatinine)");
      await row(page, "97.2 µmol/L").waitFor();
      await addLink(page, "Add a blood test");
      await page.getByLabel("Which test?").selectOption("potassium");
      await page.getByLabel("Number in the letter").fill("7.4");
      await page.getByLabel("Day of the test").fill(today());
      await button(page, "Save").click();
      await page.getByText("Is it right?").waitFor();
      await page.getByLabel("Yes, it is right").check();
      await button(page, "Save").click();
      await row(page, "7.4 mmol/L").waitFor();

      await page.reload();
      await row(page, "7.4 mmol/L").click();
      await page.getByRole("link", { name: "Change it" }).click();
      expect(await page.getByLabel("Yes, it is right").isChecked()).toBe(true);
      await page.getByLabel("Number in the letter").fill("4.7");
      await button(page, "Save").click();
      await row(page, "4.7 mmol/L").waitFor();
      expect(await row(page, "Potassium").count()).toBe(1);
      await row(page, "97.2 µmol/L").click();
      await button(page, "This was a mistake").click();
      await button(page, "Yes, take it back").click();
      await page.getByText("Taken back: Kidneys (creatinine)").waitFor();
      await page.reload();
      await row(page, "4.7 mmol/L").waitFor();
      expect(await row(page, "Kidneys").count()).toBe(0);
    }));

  it("a change of a blood test that was refused says so, and what was there is still there", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/blood-tests/new");
      await page.getByLabel("Which test?").selectOption("inr");
      await page.getByLabel("Number in the letter").fill("2.5");
      await page.getByLabel("Day of the test").fill(today());
      await button(page, "Save").click();
      await row(page, "2.5").click();
      await page.getByRole("link", { name: "Change it" }).click();
      await page.getByLabel("Number in the letter").fill("3.5");
      await refuseWriting(page);
      await button(page, "Save").click();
      await page.getByText("Your change is not saved. What you had saved before").waitFor();
      expect(await page.getByLabel("Number in the letter").inputValue()).toBe("3.5");
      await page.reload();
      expect(await page.getByLabel("Number in the letter").inputValue()).toBe("2.5");
    }));

  it("what everyday life allows, with the way to check in when it is new", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/records/everyday");
      await page.getByLabel("Small things").check();
      await savedHere(page);
      await page.reload();
      expect(await page.getByLabel("Small things").isChecked()).toBe(true);
      await page.getByRole("link", { name: "Check in now" }).click();
      await heading(page, "How are you today?").waitFor();
    }));

  it("three questions go on the sheet; one that was asked makes room for the next", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      for (const text of ["One?", "Two?", "Three?", "Four?"]) {
        // oxlint-disable-next-line no-await-in-loop
        await goTo("/records/questions/new");
        // oxlint-disable-next-line no-await-in-loop
        await page.getByLabel("Your question").fill(text);
        // oxlint-disable-next-line no-await-in-loop
        await button(page, "Save").click();
        // oxlint-disable-next-line no-await-in-loop
        await saved(page, text);
      }
      const sheet = page.locator(".line-group", { hasText: "On your visit sheet" });
      expect(await sheet.getByRole("link").allTextContents()).toEqual(["One?", "Two?", "Three?"]);
      await row(page, "One?").click();
      await button(page, "I asked it").click();
      await saved(page, "One?");
      expect(await sheet.getByRole("link").allTextContents()).toEqual(["Two?", "Three?", "Four?"]);
    }));
});

it("an entry stands in the diary in words, with all that was said of it", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/records/medicines");
    await addMedicine(page, "Eliquis", "5 mg");
    await goTo("/diary");
    await page.locator("a.entry", { hasText: "Medicine: Eliquis" }).click();
    await page.locator("dl.lines", { hasText: "5 mg" }).waitFor();
  }));

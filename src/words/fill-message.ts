/**
 * Fill a message: `{name}` takes a value, `{count, plural, one {# day} other {# days}}` chooses
 * by the plural rules of the language.
 *
 * This reads the part of ICU MessageFormat we write, and nothing more. intl-messageformat reads
 * all of it and costs 9.9 KB of the 60 KB a phone loads first, so it stays in the tests, where
 * every message is filled by both and must come out alike.
 *
 * Values are put in as they are: a value that looks like a placeholder stays plain text.
 *
 * @throws RangeError when the message is malformed or a value is missing, so that no
 * "{placeholder}" ever reaches a person
 * @example fillMessage("en", "{n, plural, one {# day} other {# days}}", { n: 2 }) // "2 days"
 */
export function fillMessage(
  language: string,
  message: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  let filled = "";
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf("{", at);
    if (open < 0) return filled + message.slice(at);
    const close = findClose(message, open);
    filled += message.slice(at, open) + fillSlot(language, message.slice(open + 1, close), values);
    at = close + 1;
  }
  return filled;
}

/** The place of the brace that closes the one at `open`. */
function findClose(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === "{") depth += 1;
    if (message[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`Cannot fill a message: a brace is not closed in "${message}"`);
}

const pluralSlot = /^\s*(\w+)\s*,\s*plural\s*,\s*(.*)$/su;

function fillSlot(
  language: string,
  slot: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const plural = pluralSlot.exec(slot);
  const name = plural?.[1] ?? slot.trim();
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) {
    throw new RangeError(`Cannot fill a message: no value for "${name}"`);
  }
  if (plural === null) return String(value);
  const form = choosePlural(language, plural[2] ?? "", Number(value));
  return fillMessage(
    language,
    form.replaceAll("#", () => String(value)),
    values,
  );
}

/** Making one costs more than all else that is done with a message. */
const pluralRules = new Map<string, Intl.PluralRules>();

function choosePlural(language: string, forms: string, count: number): string {
  const byKeyword = new Map<string, string>();
  let at = 0;
  for (let open = forms.indexOf("{"); open >= 0; open = forms.indexOf("{", at)) {
    const close = findClose(forms, open);
    byKeyword.set(forms.slice(at, open).trim(), forms.slice(open + 1, close));
    at = close + 1;
  }
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  const keyword = rules.select(count);
  const form = byKeyword.get(`=${count}`) ?? byKeyword.get(keyword) ?? byKeyword.get("other");
  if (form === undefined) {
    throw new RangeError(`Cannot fill a message: no plural form for ${count} in "${forms}"`);
  }
  return form;
}

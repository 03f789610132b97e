/**
 * `npm run bench:heart`: what the heart costs, as one table, with 100,000 random hearts.
 * Exit code 1 when a budget is missed.
 */
import { measureHeartRows, readRandomHearts } from "./heart-rows.ts";
import { describeTable, isMissed } from "./table.ts";

const rows = await measureHeartRows({ randomHearts: readRandomHearts(process.argv, 100_000) });
console.log(`\n${describeTable(rows)}`);
const missed = rows.filter(isMissed).length;
console.log(`\n${missed === 0 ? "All budgets hold." : `${missed} budgets are missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;

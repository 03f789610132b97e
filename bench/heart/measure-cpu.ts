/**
 * Time of this process's own on the processor that a piece of work takes, s: the least of some
 * runs. The work is the same each time; a neighbour on the same core only ever adds to it.
 */
export function measureCpu_s(work: () => void, runs = 31): number {
  const times_s = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times_s);
}

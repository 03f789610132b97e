/**
 * Time of this process's own on the processor that a piece of work takes, s: the median of some
 * runs. Other work on the machine does not count, except where it shares a core or its cache.
 */
export function measureCpu_s(work: () => void, runs = 31): number {
  const times_s = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).toSorted((a, b) => a - b);
  return times_s[runs >> 1]!;
}

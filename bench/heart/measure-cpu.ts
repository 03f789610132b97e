const batches = 31;

/**
 * Time of this process's own on the processor that a piece of work takes, s: the median of 31
 * runs. Other work on the machine does not count, except where it shares a core or its cache.
 */
export function measureCpu_s(work: () => void): number {
  const times_s = Array.from({ length: batches }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).toSorted((a, b) => a - b);
  return times_s[batches >> 1]!;
}

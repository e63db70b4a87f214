// Owns one question: does a process with this id run? Used for left profiles and for the single-instance lock.
// Promises no signal is sent. Must not be asked about process groups.
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether this machine knows a time zone by this name: "Europe/London". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return name.length <= 64;
  } catch {
    return false; // that is how Intl says no
  }
}

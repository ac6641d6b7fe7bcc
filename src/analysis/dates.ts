/**
 * The last day of a date given in the Extended Date/Time Format, as `YYYY-MM-DD`.
 * @example lastDay('2022') // '2022-12-31'
 */
export function lastDay(date: string): string {
  const end = date.split('/').at(-1) ?? date;
  const [year = '', month, day] = end.split('-');
  if (day) return end;
  if (!month) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** The first day of a date given in the Extended Date/Time Format, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = (date.split('/')[0] ?? date).split('-');
  return `${year}-${month}-${day}`;
}

/**
 * Whether homes are heated on a day (`yyyy-mm-dd`): from the first of October to the middle of May, as contracts of collective heating
 * have it in France. Outside of it a boiler that is cold is no breakdown, and a cold home no alarm.
 */
export const isHeated = (day: string): boolean => {
  const monthDay = day.slice(5)
  return monthDay >= '10-01' || monthDay <= '05-15'
}

/** Days after closing during which the same thread may go on. */
export const contestDays = 60

/**
 * What is said of «not repaired» where a fact of an order says it: the caretaker saw that it was not done, or it was looked at on the
 * spot; or a meter says that the water runs on, a device that what it filed still holds. Journals of before name what that meant (`order.denied`, `order.recalled`).
 */
export const contestedBy = (fact: unknown): '' | '.caretaker' | '.spot' | '.meter' | '.device' => {
  if (fact === 'alarm.runsOn') return '.meter'
  if (fact === 'alarm.filed') return '.device'
  if (fact === 'order.witnessed' || fact === 'order.denied') return '.caretaker'
  return fact === 'order.spotChecked' || fact === 'order.recalled' ? '.spot' : ''
}

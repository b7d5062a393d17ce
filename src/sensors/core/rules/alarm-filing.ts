import { alarmCourses, type AlarmKind, type AlarmSpot, isFiledAtOnce } from '../alarm-kinds.ts'

/** An alarm that stands, and where. `group`: the riser of a home, else the building; `isFiled`: it has a matter. `incident`: one that is open there. */
export type StandingAlarm = {
  id: string
  kind: AlarmKind
  spot: AlarmSpot
  group: string
  request: string | null
  incident: string | null
}

/** What is to be done of alarms that stand: filed each by itself, filed as one incident, or told as part of one that is known. */
export type AlarmFiling =
  | { what: 'file'; alarm: string }
  | { what: 'gather'; alarms: string[]; singles: string[] }
  | { what: 'join'; alarms: string[]; singles: string[]; incident: string }

/**
 * What follows from the alarms that stand, kind by kind and riser by riser. Homes of one riser that are cold are one breakdown from the third
 * on: those filed before follow it, those that come later join it. A kind whose course is to wait, or to be told, files nothing.
 */
export const filingsOf = (alarms: readonly StandingAlarm[]): AlarmFiling[] => {
  const groups = new Map<string, StandingAlarm[]>()
  for (const alarm of alarms) {
    if (!isFiledAtOnce(alarm.kind, alarm.spot)) continue
    const key = `${alarm.kind} ${alarm.group}`
    groups.set(key, [...(groups.get(key) ?? []), alarm])
  }
  return [...groups.values()].flatMap(filingsOfGroup)
}

const filingsOfGroup = (group: readonly StandingAlarm[]): AlarmFiling[] => {
  const fresh = group.filter(({ request }) => request === null).map(({ id }) => id)
  if (!fresh.length) return []
  const gathers = alarmCourses[group[0]!.kind].gathers ?? Infinity
  const incident = group.find((one) => one.incident !== null)?.incident
  const singles = [
    ...new Set(group.flatMap(({ request }) => (request && request !== incident ? [request] : []))),
  ]
  if (incident) return [{ what: 'join', alarms: fresh, singles, incident }]
  if (group.length >= gathers) return [{ what: 'gather', alarms: fresh, singles }]
  return fresh.map((alarm) => ({ what: 'file', alarm }))
}

import { later } from '../../../kernel/web/load-later.tsx'

/** What a danger needs, in one piece: fetched while nothing burns, so that it is there when something does. */
export const loadAlarms = () => import('./AlarmBand.tsx')

export const AlarmBand = later(() => loadAlarms().then((m) => m.AlarmBand))
export const AlarmCard = later(() => loadAlarms().then((m) => m.AlarmCard))

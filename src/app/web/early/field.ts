import { dayOf } from '../../../kernel/core/dates.ts'
import { askEarly, keptAs } from './early.ts'

// A phone that has the app has its pack: nothing is asked. The first time, the day comes beside the scripts.
if (location.pathname === '/terrain' && !navigator.serviceWorker?.controller) {
  const { known, id, secret } = JSON.parse(keptAs('loge-device') ?? '{}') as Record<string, string>
  askEarly(
    { me: {}, 'day.today': { day: dayOf(new Date().toISOString()) }, 'round.today': {}, 'day.checks': {} },
    known ? { 'x-loge-device': `${id}.${secret}` } : {},
  )
}

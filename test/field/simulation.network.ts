import type { ServerAnswer, Call, Carry } from '../../src/kernel/web/outbox/outbox-types.ts'
import type { Dice } from './simulation.dice.ts'
import { until } from '../setup/until.ts'

/** What happened on the way, counted. */
export type Weather = Record<
  'lostRequest' | 'lostAnswer' | 'twice' | 'ghost' | 'portal' | 'busy' | 'cut' | 'calls',
  number
>

/** How often each thing happens to a call; the rest arrives and is answered. */
export const foul = {
  lostRequest: 0.14,
  lostAnswer: 0.12,
  twice: 0.06,
  ghost: 0.05,
  portal: 0.04,
  busy: 0.04,
}
/** A cellar: two calls in a hundred are answered. */
export const awful = { lostRequest: 0.9, lostAnswer: 0.06, twice: 0.005, ghost: 0.01, portal: 0.01, busy: 0 }
export const fair = { lostRequest: 0, lostAnswer: 0.02, twice: 0.02, ghost: 0, portal: 0, busy: 0 }

export type Network = {
  carry: (cookie: string, dice: Dice, how: typeof foul) => Carry
  /** calls that were given up as lost and arrive all the same, later */
  ghosts: (() => Promise<unknown>)[]
}

/** The network between a patch's phones and the house. `steady`: a house that was killed is waited for. */
export const makeNetwork = (base: string, weather: Weather, steady: boolean): Network => {
  const ghosts: Network['ghosts'] = []
  const bring = (cookie: string, path: string, call: Call): Promise<ServerAnswer> =>
    until(async () => {
      const answer = await fetched(base, cookie, path, call)
      if (answer) return answer
      weather.cut++
      return steady ? undefined : { status: 0 }
    }, 150)
  const carry: Network['carry'] = (cookie, dice, how) => async (path, call) => {
    weather.calls++
    const go = (): Promise<ServerAnswer> => bring(cookie, path, call)
    let luck = dice.next()
    const happens = (what: keyof typeof foul): boolean => {
      luck -= how[what]
      if (luck >= 0 || luck < -how[what]) return false
      weather[what]++
      return true
    }
    if (happens('lostRequest')) return { status: 0 }
    if (happens('lostAnswer')) {
      await go()
      return { status: 0 }
    }
    if (happens('twice')) {
      const [answer] = await Promise.all([go(), go()])
      return answer
    }
    if (happens('ghost')) {
      ghosts.push(go)
      return { status: 0 }
    }
    // A page where an answer was expected; a proxy in front of a house that starts again.
    if (happens('portal')) return { status: 200 }
    if (happens('busy')) return { status: 503, retryAfter: 2 }
    return go()
  }
  return { carry, ghosts }
}

const fetched = async (
  base: string,
  cookie: string,
  path: string,
  { method, headers, body }: Call,
): Promise<ServerAnswer | undefined> => {
  try {
    const response = await fetch(base + path, {
      method,
      headers: { ...headers, cookie },
      body: body ?? null,
      redirect: 'error',
    })
    const offset = response.headers.get('upload-offset')
    return {
      status: response.status,
      body: method === 'HEAD' ? undefined : await response.json(),
      complete: response.headers.get('upload-complete') === '?1',
      ...(offset === null ? {} : { offset: Number(offset) }),
    }
  } catch {
    return undefined
  }
}

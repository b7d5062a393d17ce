import { useEffect, useRef, useState } from 'preact/hooks'
import { call, readHeaders, isNo, type RefusalAnswer } from './http-headers.ts'
import { onFact } from './live-feed.ts'

type QuestionTypes = Record<string, { input: unknown; output: unknown }>

export type AnswerState<T> =
  | { state: 'loading'; data?: T }
  | { state: 'ready'; data: T }
  | { state: 'refused'; no: RefusalAnswer; data?: T }

/** Each has been answered once. What stands one below the other comes together: a late one would push the next from under a finger. */
export const allCame = (...answers: readonly AnswerState<unknown>[]): boolean =>
  answers.every(({ state, data }) => state === 'refused' || data !== undefined)

type Asker<Q extends QuestionTypes> = {
  ask: <K extends keyof Q & string>(name: K, input: Q[K]['input']) => Promise<Q[K]['output'] | RefusalAnswer>
  /** of the house itself, whatever this device keeps */
  askHouse: <K extends keyof Q & string>(
    name: K,
    input: Q[K]['input'],
  ) => Promise<Q[K]['output'] | RefusalAnswer>
  /** the answer, where it is there already: for a first picture. Whoever asks next has the same one */
  inHand: <K extends keyof Q & string>(name: K, input: Q[K]['input']) => Q[K]['output'] | undefined
  useAsk: <K extends keyof Q & string>(
    name: K,
    input: Q[K]['input'] | null,
    live?: boolean | string,
  ) => AnswerState<Q[K]['output']> & { again: () => void }
}

/** An answer that this device keeps. */
export type KeptAnswer = { data: unknown }

/** Answers that a device took with it, asked beforehand. */
export type KeptAnswers = {
  /** at once, or as soon as it is read from where it lies; nothing when it is not kept */
  answer: (name: string, input: unknown) => KeptAnswer | Promise<KeptAnswer | undefined> | undefined
  /** somebody looks: what is kept is brought up to date, when there is a network */
  renew: () => void
  onChange: (listener: () => void) => () => void
  /** why nothing is kept, said instead of «no network» */
  why: () => string | undefined
}

/** A question of the head of the page: its answer when it comes, if the house gave one, and once it has come. */
export type Early = { said: Promise<EarlyAnswer | undefined>; now?: EarlyAnswer | undefined }
export type EarlyAnswer = { response: Response; body: unknown }

declare global {
  /** by the path that was asked */
  var early: Record<string, Early> | undefined
}

let source: KeptAnswers | undefined

/**
 * From now on a question that `kept` can answer is answered by it, at once and without network; it is `kept` that hears what
 * changed and renews itself. What it does not know is asked of the house.
 */
export const keepAnswersFrom = (kept: KeptAnswers): void => {
  source = kept
  kept.onChange(() => {
    for (const reader of readers) reader()
  })
}

/** Who is told that what is kept has changed: a screen may stand before the device keeps anything. */
const readers = new Set<() => void>()
const onKept = (reader: () => void): (() => void) => {
  readers.add(reader)
  return () => readers.delete(reader)
}

/** The name of one question in this page. */
const path = (name: string, input: unknown): string =>
  `/api/ask/${name}?q=${encodeURIComponent(JSON.stringify(input))}`

// A network that takes the question and never answers (a captive door, a cellar) is none.
const patience = 15_000

// By POST: what is typed into a box is in no address, no log of a proxy and no history.
const callOnce = (key: string): Promise<unknown> => {
  const [address = '', input = ''] = key.split('?q=')
  const body = decodeURIComponent(input)
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  return call(address, { ...init, signal: AbortSignal.timeout(patience) }, false)
}

type BegunCall = { later?: Promise<unknown>; now?: unknown }
const begunCalls = new Map<string, BegunCall>()

/**
 * What the head of the page has asked before any script came (src/app/web/early): whoever then asks the same first has this
 * answer, at once where it is there. Called when the page knows for whom it speaks.
 */
export const hearEarly = (): void => {
  const heard = ({ response, body }: EarlyAnswer): unknown => {
    readHeaders(response)
    return body
  }
  for (const [key, { said, now }] of Object.entries(globalThis.early ?? {})) {
    if (now) begunCalls.set(key, { now: heard(now) })
    // One that was not answered is asked again, for its reason.
    else begunCalls.set(key, { later: said.then((answer) => (answer ? heard(answer) : callOnce(key))) })
  }
}

/**
 * Resolves once what the head of the page asked has its answers, `patience` ms later at the latest: a page that hears them then is
 * drawn once, with what one came for in it.
 */
export const earlyCame = (patience: number): Promise<unknown> =>
  Promise.race([
    Promise.all(Object.values(globalThis.early ?? {}).map(({ said }) => said)),
    new Promise((done) => setTimeout(done, patience)),
  ])

const fromHouse = async (key: string): Promise<unknown> => {
  const early = begunCalls.get(key)
  begunCalls.delete(key)
  const result = early?.now ?? (await (early?.later ?? callOnce(key)))
  const why = isNo(result) && result.refused === 'offline' ? source?.why() : undefined
  return why ? { ...(result as RefusalAnswer), message: why } : result
}

/**
 * Typed questions of a slice: `const { ask, useAsk } = asker<Queries>()`, from its contract's types alone.
 * `useAsk` keeps what it has while it asks again, and asks again when a fact arrives that `live` names
 * (`true`: any; a string: the facts of that subject). `null` as input asks nothing.
 */
export const asker = <Q extends QuestionTypes>(): Asker<Q> => ({
  ask: async (name, input) => {
    const kept = await answerOfDevice(name, input)
    return kept ? kept.data : fromHouse(path(name, input))
  },
  askHouse: (name, input) => fromHouse(path(name, input)),
  inHand: (name, input) => atOnce(name, input).data,
  useAsk: (name, input, live = false) => useAnswer(name, input, live),
})

type ShownAnswer<T> = AnswerState<T> & { kept?: boolean }

const useAnswer = <T>(
  name: string,
  input: unknown,
  live: boolean | string,
): AnswerState<T> & { again: () => void } => {
  const key = input === null ? null : path(name, input)
  const [shown, setShown] = useState<ShownAnswer<T>>(() => (key === null ? loading : atOnce<T>(name, input)))
  const [turn, setTurn] = useState(0)
  const again = useRef(() => setTurn((t) => t + 1)).current
  const lastKey = useRef(key)
  const isKept = useRef(false)
  isKept.current = shown.kept === true
  const isRefused = useRef(false)
  isRefused.current = shown.state === 'refused'
  useEffect(() => {
    if (key === null) return
    let stale = false
    if (lastKey.current !== key) setShown(atOnce<T>(name, input))
    lastKey.current = key
    void answerTo(name, input, key).then((given) => {
      if (!stale) setShown((before) => answerAfter<T>(before, given))
    })
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` is the name and the input
  }, [key, turn])
  useRetry(shown.state === 'refused' ? shown.no : undefined, again)
  useEffect(() => {
    if (live === false) return
    // What is kept hears the facts itself, and tells when it has changed.
    // A fact about nothing is about the line itself: it was missed for a while, or ended.
    return onFact(({ subject }) => {
      if (!isKept.current && (live === true || !subject || subject === live)) again()
    })
  }, [live, again])
  useEffect(
    () =>
      key === null
        ? undefined
        : onKept(() => {
            if (isKept.current || isRefused.current) again()
            // What the device still cannot answer changes nothing of what the house said.
            else void answerOfDevice(name, input).then((kept) => kept && again())
          }),
    // oxlint-disable-next-line react/exhaustive-deps -- `key` is the name and the input
    [key],
  )
  return { ...shown, again }
}

/** No network, or a house that was starting: whoever stays before the screen need not ask anew herself. */
const passing: readonly string[] = ['offline', 'broken', 'too_busy']
const longestPause = 30_000

/** Asks again by itself what had no answer: when the network is back, or after growing pauses. Each answer is a `no` of its own. */
export const useRetry = (no: RefusalAnswer | undefined, again: () => void): void => {
  const tries = useRef(0)
  useEffect(() => {
    if (!no) tries.current = 0
    if (!no || !passing.includes(no.refused)) return
    const pause = Math.min(2000 * 2 ** tries.current++, longestPause) * (0.75 + Math.random() / 2)
    const timer = setTimeout(again, pause)
    addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- each answer is a `no` of its own, which waits once
  }, [no])
}

const loading: ShownAnswer<never> = { state: 'loading' }

const atOnce = <T>(name: string, input: unknown): ShownAnswer<T> => {
  const kept = source?.answer(name, input)
  if (kept && !(kept instanceof Promise)) return { state: 'ready', data: kept.data as T, kept: true }
  const early = begunCalls.get(path(name, input))?.now
  return early === undefined ? loading : { state: 'ready', data: early as T, kept: false }
}

const answerOfDevice = async (name: string, input: unknown): Promise<KeptAnswer | undefined> =>
  source?.answer(name, input)

type GivenAnswer = { result: unknown; kept: boolean }

const answerTo = async (name: string, input: unknown, key: string): Promise<GivenAnswer> => {
  const kept = await answerOfDevice(name, input)
  if (!kept) return { result: await fromHouse(key), kept: false }
  source?.renew()
  return { result: kept.data, kept: true }
}

const answerAfter = <T>(before: ShownAnswer<T>, { result, kept }: GivenAnswer): ShownAnswer<T> =>
  isNo(result)
    ? { state: 'refused', no: result, ...(before.data === undefined ? {} : { data: before.data }) }
    : before.state === 'ready' && before.data === result && before.kept === kept
      ? before
      : { state: 'ready', data: result as T, kept }

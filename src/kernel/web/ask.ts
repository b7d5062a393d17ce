import { useEffect, useRef, useState } from 'preact/hooks'
import { call, isNo, type No } from './door.ts'
import { onFact } from './live.ts'

type Asked = Record<string, { input: unknown; output: unknown }>

export type Answered<T> =
  | { state: 'loading'; data?: T }
  | { state: 'ready'; data: T }
  | { state: 'refused'; no: No; data?: T }

type Asker<Q extends Asked> = {
  ask: <K extends keyof Q & string>(name: K, input: Q[K]['input']) => Promise<Q[K]['output'] | No>
  useAsk: <K extends keyof Q & string>(
    name: K,
    input: Q[K]['input'] | null,
    live?: boolean | string,
  ) => Answered<Q[K]['output']> & { again: () => void }
}

const path = (name: string, input: unknown): string =>
  `/api/ask/${name}?q=${encodeURIComponent(JSON.stringify(input))}`

/**
 * Typed questions of a slice: `const { ask, useAsk } = asker<Queries>()`, from its contract's types alone.
 * `useAsk` keeps what it has while it asks again, and asks again when a fact arrives that `live` names
 * (`true`: any; a string: the facts of that subject). `null` as input asks nothing.
 */
export const asker = <Q extends Asked>(): Asker<Q> => {
  const ask = <K extends keyof Q & string>(name: K, input: Q[K]['input']): Promise<Q[K]['output'] | No> =>
    call(path(name, input))

  const useAsk = <K extends keyof Q & string>(
    name: K,
    input: Q[K]['input'] | null,
    live: boolean | string = false,
  ): Answered<Q[K]['output']> & { again: () => void } => {
    const key = input === null ? null : path(name, input)
    const [answered, setAnswered] = useState<Answered<Q[K]['output']>>({ state: 'loading' })
    const [turn, setTurn] = useState(0)
    const again = useRef(() => setTurn((t) => t + 1)).current
    const lastKey = useRef(key)
    useEffect(() => {
      if (key === null) return
      let stale = false
      if (lastKey.current !== key) setAnswered({ state: 'loading' })
      lastKey.current = key
      void call(key).then((result) => {
        if (stale) return
        setAnswered((before) =>
          isNo(result)
            ? { state: 'refused', no: result, ...(before.data === undefined ? {} : { data: before.data }) }
            : { state: 'ready', data: result as Q[K]['output'] },
        )
      })
      return () => {
        stale = true
      }
    }, [key, turn])
    useEffect(() => {
      if (live === false) return
      return onFact((fact) => {
        if (live === true || fact.subject === live) again()
      })
    }, [live])
    return { ...answered, again }
  }
  return { ask, useAsk }
}

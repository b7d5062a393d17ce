import { useRef, useState } from 'preact/hooks'
import type { Outcome } from '../core/command.ts'

/** What came of an act: `done`, said by the house; `kept` on the device, where no answer has come yet; or a refusal. */
export type Did = 'done' | 'kept' | false

export type Acts = {
  busy: boolean
  /** why not, when the last act was refused */
  no: string | undefined
  /** what was done, as a sentence */
  said: string | undefined
  /** waits for the outcome and says it; without network, or where the house is slow, the act is kept and leaves later */
  act: (sent: Promise<Outcome>, said: string) => Promise<Did>
}

/** Acts of a screen, with what came of them. `kept` is said when the network is away. */
export const useActs = (kept: string): Acts => {
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const [said, setSaid] = useState<string>()
  const latest = useRef({})
  const act: Acts['act'] = async (sent, done) => {
    latest.current = {}
    setBusy(true)
    setNo(undefined)
    setSaid(undefined)
    const first = await Promise.race([sent, away()])
    setBusy(false)
    if (first === 'away') {
      setSaid(kept)
      // What came of it later replaces what was said meanwhile, unless another act has begun.
      const mine = (latest.current = {})
      void sent.then((late) => {
        if (latest.current !== mine) return
        setSaid(late.ok ? done : undefined)
        setNo(late.ok ? undefined : late.message)
      })
    } else if (first.ok) setSaid(done)
    else setNo(first.message)
    return first === 'away' ? 'kept' : first.ok && 'done'
  }
  return { busy, no, said, act }
}

const away = (): Promise<'away'> =>
  new Promise((done) => setTimeout(() => done('away'), navigator.onLine ? 8000 : 300))

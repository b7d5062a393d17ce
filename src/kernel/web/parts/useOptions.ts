import { useEffect, useState } from 'preact/hooks'

type OptionsQuestion<Option> = {
  open: boolean
  state: 'idle' | 'loading' | 'some' | 'none'
  options: readonly Option[]
  at: number
  setAt: (at: number) => void
  setOpen: (open: boolean) => void
}

/** Asks 120 ms after the last letter; the answers of the last question stay until the next come, so that nothing blinks. */
export const useOptions = <Option>(
  value: string,
  load: (text: string, signal: AbortSignal) => Promise<readonly Option[]>,
  from = 2,
  /** the same question is asked anew when it changes */
  turn = 0,
): OptionsQuestion<Option> => {
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const [state, setState] = useState<OptionsQuestion<Option>['state']>('idle')
  const [options, setOptions] = useState<readonly Option[]>([])
  useEffect(() => {
    if (!open) return
    setAt(-1)
    if (value.trim().length < from) {
      setOptions([])
      return setState('idle')
    }
    const stop = new AbortController()
    setState('loading')
    const timer = setTimeout(async () => {
      const found = await load(value.trim(), stop.signal).catch(() => [])
      if (stop.signal.aborted) return
      setOptions(found)
      setAt(found.length > 0 ? 0 : -1)
      setState(found.length > 0 ? 'some' : 'none')
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not a `load` that is written anew with each drawing
  }, [value, open, turn])
  return { open, state, options, at, setAt, setOpen }
}

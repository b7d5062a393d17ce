import { type ComponentType, h, type JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Words } from '../core/words.ts'
import { later } from './load-later.tsx'
import { preferredLang, SpeechContext, useSpeech } from './speech.ts'
import { speechWith } from './part-speech.ts'
import type { Dictionary, PagePart } from './web-slice.ts'

type Load<Props> = () => Promise<ComponentType<Props>>
type DrawnScreen<Props> = (props: Props & { label?: string }) => JSX.Element | null

const drawnScreens = new WeakMap<object, DrawnScreen<never>>()

/**
 * What stands in the first file of a page, by the address of a screen or the name of a slot: nobody waits for it, and nothing moves
 * because it came later.
 */
export const haveAtHand = (parts: readonly PagePart[], made: Record<string, ComponentType<never>>): void => {
  for (const { screens = [], slots = [] } of parts)
    for (const each of [...screens, ...slots]) {
      const at = made['path' in each ? each.path : each.slot]
      if (at) drawnScreens.set(each.load, at as DrawnScreen<never>)
    }
}

/**
 * What is loaded when it is shown, and speaks with words of its own beside those of its page. Asked twice with the same `load` it is
 * the same component: two addresses of one screen are one screen, which keeps what it has.
 */
export const loadSpoken = <Props extends object>(
  load: Load<Props>,
  words: readonly Dictionary[] = [],
  spared = false,
): DrawnScreen<Props> => {
  const known = drawnScreens.get(load) as DrawnScreen<Props> | undefined
  if (known) return known
  const made = later(words.length ? () => spoken(load, words) : load, spared ? EmptyScreen : undefined)
  drawnScreens.set(load, made)
  return made
}

const EmptyScreen = (): null => null

type DrawnProps = {
  of: { load: Load<object>; words?: readonly Dictionary[] | undefined; spared?: true | undefined }
  given: object
  /** said while it comes; without one its place stays empty */
  label?: string | undefined
}

/** Draws what a slice declared, with what it is given. */
export const DrawSpoken = ({ of, given, label }: DrawnProps): JSX.Element =>
  h(loadSpoken(of.load, of.words, of.spared), label ? { ...given, label } : given)

const spoken = async <Props extends object>(
  load: Load<Props>,
  words: readonly Dictionary[],
): Promise<ComponentType<Props>> => {
  const [Screen, told] = await Promise.all([load(), Promise.all(words.map(wordsOf))])
  const own = Object.fromEntries(told.flatMap(Object.entries<string>))
  return (props): JSX.Element => {
    const page = useSpeech()
    const speech = useMemo(() => speechWith(own, page), [page])
    return (
      <SpeechContext.Provider value={speech}>
        <Screen {...props} />
      </SpeechContext.Provider>
    )
  }
}

export const wordsOf = async ([fr, en]: Dictionary): Promise<Words> =>
  preferredLang() === 'en' ? (await en()).en : (await fr()).fr

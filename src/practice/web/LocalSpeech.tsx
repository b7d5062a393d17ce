import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Lang } from '../../kernel/core/access.ts'
import type { Words } from '../../kernel/core/words.ts'
import { asker } from '../../kernel/web/ask.ts'
import { calm } from '../../kernel/web/idle.ts'
import { onFact } from '../../kernel/web/live-feed.ts'
import { recallJson, remember } from '../../kernel/web/local-memory.ts'
import { type Speech, SpeechContext, wearWords } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'

const { useAsk } = asker<Pick<Queries, 'practice.words'>>()

const memory = (lang: Lang): string => `loge-ways-${lang}`

/** Wears the words that the agency said when this page was last open, so that nothing changes under the eye. */
export const wearKept = (lang: Lang): void => wearWords((recallJson(memory(lang)) as Words | undefined) ?? {})

/** The speech of a page in the words of the reader’s agency: asked once what comes first is drawn, and again when one is changed. */
export const LocalSpeech = ({ of, children }: { of: Speech; children: ComponentChildren }): JSX.Element => {
  const { lang } = of
  const [isCalm, setCalm] = useState(false)
  useEffect(() => void calm().then(() => setCalm(true)), [])
  const { data, again } = useAsk('practice.words', isCalm ? { lang } : null)
  useEffect(() => onFact(({ type }) => type.startsWith('way.') && again()), [again])
  const said = data && JSON.stringify(data.words)
  const speech = useMemo(() => {
    if (said === undefined) return of
    wearWords(JSON.parse(said) as Words)
    remember(memory(lang), said)
    return { ...of }
  }, [of, said, lang])
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

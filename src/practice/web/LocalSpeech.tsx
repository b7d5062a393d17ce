import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { calm } from '../../kernel/web/idle.ts'
import { type Speech, SpeechContext } from '../../kernel/web/speech.ts'

type Props = {
  of: Speech
  /** nobody is known yet, and no agency: the house’s words are said */
  isStranger?: boolean
  children: ComponentChildren
}

/** The speech of a page in the words of the reader’s agency: heard once what comes first is drawn, in a file of its own. */
export const LocalSpeech = ({ of, isStranger = false, children }: Props): JSX.Element => {
  const [speech, setSpeech] = useState(of)
  useEffect(() => setSpeech(of), [of])
  useEffect(
    () =>
      isStranger
        ? undefined
        : void calm()
            .then(() => import('./hear-ways.ts'))
            .then((m) => m.hearWays(of.lang, () => setSpeech((now) => ({ ...now }))))
            // Where it cannot be fetched, the house’s words are said.
            .catch(() => undefined),
    [of.lang, isStranger],
  )
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

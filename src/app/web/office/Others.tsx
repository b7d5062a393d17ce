import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import { type Drawn, others } from './capabilities.ts'
import { speechWith } from '../../../kernel/web/speechWith.ts'

type Props = { path: string; otherwise: JSX.Element }
type Loaded = { path: string; Page: Drawn; speech: Speech }

/** Screens of other capabilities, with their words, each loaded when it is asked for. */
export const Others = ({ path, otherwise }: Props): JSX.Element => {
  const speech = useSpeech()
  const [loaded, setLoaded] = useState<Loaded>()
  const other = others.find((o) => path === o.path || path.startsWith(`${o.path}/`))
  useEffect(() => {
    if (!other) return
    let stale = false
    void Promise.all([other.page(), other.words[speech.lang]()]).then(([Page, words]) => {
      if (!stale) setLoaded({ path: other.path, Page, speech: speechWith(words, speech) })
    })
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the words of the page are those of its language, which a reload alone changes
  }, [other])
  if (!other) return otherwise
  if (loaded?.path !== other.path) return <Loading label={speech.t('office.loading')} shape="text" />
  const { Page } = loaded
  return (
    <SpeechContext.Provider value={loaded.speech}>
      <Page />
    </SpeechContext.Provider>
  )
}

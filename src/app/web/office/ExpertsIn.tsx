import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import { speechWith } from '../../../kernel/web/speechWith.ts'

type Props = { building: string; unit?: string | undefined }
type Loaded = { Experts: (props: Props) => JSX.Element; speech: Speech }

/** What leaves for the tools of experts, on the page of a place: it comes with its words once the page stands. */
export const ExpertsIn = (props: Props): JSX.Element | null => {
  const office = useSpeech()
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    let stale = false
    void Promise.all([
      import('../../../bim/web/experts/Experts.tsx'),
      office.lang === 'fr'
        ? import('../../../bim/core/words/experts.fr.ts').then((m) => m.fr)
        : import('../../../bim/core/words/experts.en.ts').then((m) => m.en),
    ]).then(([{ Experts }, words]) => {
      if (!stale) setLoaded({ Experts, speech: speechWith(words, office) })
    })
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the words of the page are those of its language
  }, [office.lang])
  if (!loaded) return null
  const { Experts } = loaded
  return (
    <SpeechContext.Provider value={loaded.speech}>
      <Experts {...props} />
    </SpeechContext.Provider>
  )
}

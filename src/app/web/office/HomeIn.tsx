import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { paths } from '../../../requests/web/office/office-paths.ts'
import { speechWith } from '../../../kernel/web/speechWith.ts'

type Loaded = {
  Sheet: (props: {
    unit: string
    now: string
    caller: (person: string) => string
    onClose: () => void
  }) => JSX.Element
  speech: Speech
}

/** Who lives in a dwelling, who moves in and out: what it opens comes with its words when somebody asks. */
export const HomeIn = ({ unit }: { unit: string }): JSX.Element => {
  const office = useSpeech()
  const now = useNow()
  const [loaded, setLoaded] = useState<Loaded>()
  const open = async (): Promise<void> => {
    const [{ HomeSheet }, words] = await Promise.all([
      import('../../../people/web/home/HomeSheet.tsx'),
      office.lang === 'fr'
        ? import('../../../people/core/home/words.fr.ts').then((m) => m.fr)
        : import('../../../people/core/home/words.en.ts').then((m) => m.en),
    ])
    setLoaded({ Sheet: HomeSheet, speech: speechWith(words, office) })
  }
  return (
    <>
      <Button onClick={() => void open()}>{office.t('place.home')}</Button>
      {loaded && (
        <SpeechContext.Provider value={loaded.speech}>
          <loaded.Sheet
            unit={unit}
            now={now}
            caller={(person) => paths.caller({ person })}
            onClose={() => setLoaded(undefined)}
          />
        </SpeechContext.Provider>
      )}
    </>
  )
}

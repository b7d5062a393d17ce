import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OpenedFile } from './open-sample.ts'
import { SampleDrop } from './SampleDrop.tsx'
import { SetupForm } from './SetupForm.tsx'
import './setup.css'

/** A source that nobody has set up: a file of theirs is dropped, the house proposes, a person corrects and keeps. */
export const NewSourcePage = (): JSX.Element => {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<OpenedFile>()
  return (
    <div class="stack setup-page">
      <PageHead to="/bureau/flux" from={t('erp.setup.back')} title={t('erp.setup.title')}>
        <p class="secondary">{t('erp.setup.lead')}</p>
      </PageHead>
      <SampleDrop isKnown={false} opened={opened} onOpened={setOpened} />
      <SetupForm opened={opened} onKept={() => undefined} />
    </div>
  )
}

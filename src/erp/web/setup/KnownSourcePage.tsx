import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { draftOf } from '../../core/setup/setup-draft.ts'
import { useAsk } from '../erp-client.ts'
import type { OpenedFile } from './open-sample.ts'
import { SampleDrop } from './SampleDrop.tsx'
import { SetupForm } from './SetupForm.tsx'
import { VersionHistory } from './VersionHistory.tsx'
import './setup.css'

/** A source that stands: its mapping is read, changed into one version more, and its former versions told. */
export const KnownSourcePage = ({ source }: { source: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [opened, setOpened] = useState<OpenedFile>()
  const { data, again, ...answer } = useAsk('erp.source', { source })
  const at = data?.versions[0]?.at
  return (
    <div class="stack setup-page">
      <PageHead to="/bureau/flux" from={t('erp.setup.back')} title={t('erp.setup.title.of', { source })}>
        {data && at && (
          <p class="secondary">{t('erp.setup.version', { n: data.version, day: sayWholeDate(at, lang) })}</p>
        )}
      </PageHead>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('erp.setup.loading')} shape="rows" />}
      {data && (
        <>
          <SampleDrop isKnown opened={opened} onOpened={setOpened} />
          <SetupForm
            opened={opened}
            known={{ source, version: data.version, draft: draftOf(data.mapping, data.codes) }}
            onKept={again}
          />
          <VersionHistory versions={data.versions} />
        </>
      )}
    </div>
  )
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import type { ReplyTemplate } from '../../core/templates/template-contract.ts'
import { paths } from '../office/office-paths.ts'
import { send, useAsk } from '../office/requests-client.ts'
import { TemplateForm, type TemplateDraft } from './TemplateForm.tsx'
import { TemplateHistory } from './TemplateHistory.tsx'
import './Templates.css'

type TemplatesAnswer = Queries['template.list']['output']

/** Texts that are ready to be sent: an agency writes its own, and copies those that head office offers to all. */
export const TemplatesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('template.list', {}, true)
  const [draft, setDraft] = useState<TemplateDraft>()
  return (
    <div class="templates stack">
      <PageHead to={paths.todo} from={t('templates.back')} title={t('templates.title')}>
        <p class="secondary">{t('templates.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('templates.loading')} shape="text" />}
      {data && draft && (
        <TemplateForm key={draft.id} draft={draft} listed={data} onDone={() => setDraft(undefined)} />
      )}
      {data && !draft && <TemplateList listed={data} onDraft={setDraft} />}
    </div>
  )
}

type ListProps = { listed: TemplatesAnswer; onDraft: (draft: TemplateDraft) => void }

const TemplateList = ({ listed, onDraft }: ListProps): JSX.Element => {
  const { t } = useSpeech()
  const own = listed.writes[0]?.id ?? null
  const mayWrite = own !== null || listed.offers
  return (
    <>
      {mayWrite && (
        <Button
          kind="primary"
          onClick={() => onDraft({ id: newId(), agency: own, name: '', fr: '', en: '' })}
        >
          {t('templates.new')}
        </Button>
      )}
      {listed.templates.length === 0 && <Empty title={t('templates.none')} />}
      <ul>
        {listed.templates.map((template) => (
          <li class="templates-row" key={template.id}>
            <OneTemplate template={template} own={own} onDraft={onDraft} />
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = { template: ReplyTemplate; own: string | null; onDraft: ListProps['onDraft'] }

const OneTemplate = ({ template, own, onDraft }: OneProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const now = useNow()
  const { busy, no, act } = useActs(t('templates.kept'))
  const [isOpen, setOpen] = useState(false)
  const { id, agency, name, fr, en, mine, at, by } = template
  const withdraw = async (): Promise<void> => {
    if (await act(send('template.withdraw', id, {}), t('templates.withdrawn'))) tell(t('templates.withdrawn'))
  }
  return (
    <>
      <strong>{name}</strong>
      <p class="template-text">{fr || en}</p>
      <p class="secondary">
        {t(agency === null ? 'templates.ofLandlord' : 'templates.ofAgency')} · {sayAgo(at, now, lang)}
        {by && ` · ${t('templates.history.by', { who: by })}`}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        {mine && (
          <Button
            small
            label={`${t('templates.change')}, ${name}`}
            onClick={() => onDraft({ id, agency, name, fr, en })}
          >
            {t('templates.change')}
          </Button>
        )}
        {own !== null && agency === null && (
          <Button
            small
            label={`${t('templates.copy')}, ${name}`}
            onClick={() => onDraft({ id: newId(), agency: own, name, fr, en, copyOf: id })}
          >
            {t('templates.copy')}
          </Button>
        )}
        <Button
          small
          label={`${t('templates.history')}, ${name}`}
          pressed={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('templates.history')}
        </Button>
        {mine && (
          <Button
            small
            busy={busy}
            label={`${t('templates.withdraw')}, ${name}`}
            onClick={() => void withdraw()}
          >
            {t('templates.withdraw')}
          </Button>
        )}
      </div>
      {isOpen && <TemplateHistory template={template} />}
    </>
  )
}

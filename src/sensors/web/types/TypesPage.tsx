import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { SensorTabs } from '../health/SensorTabs.tsx'
import { useAsk } from '../sensors-client.ts'
import { sayUnit } from './say-unit.ts'
import type { ToldType } from './type-draft.ts'
import { TypeEditor } from './TypeEditor.tsx'
import '../sensors-page.css'

/** What devices of each model say: descriptions that stand, and the way to change one or to add another. */
export const TypesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('deviceType.list', {})
  const [open, setOpen] = useState<ToldType | 'new'>()
  const [said, setSaid] = useState('')
  const close = (told: string): void => {
    setOpen(undefined)
    setSaid(told)
    again()
  }
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/patrimoine" from={t('types.back')} title={t('types.title')}>
        <p class="secondary">{t('types.lead')}</p>
      </PageHead>
      <SensorTabs />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('types.loading')} shape="rows" />}
      {data && open && <TypeEditor type={open === 'new' ? undefined : open} onClose={close} />}
      {data && !open && <TypeList rows={data.rows} onOpen={setOpen} />}
      <p role="status">{said}</p>
    </div>
  )
}

type ListProps = { rows: readonly ToldType[]; onOpen: (type: ToldType | 'new') => void }

const TypeList = ({ rows, onOpen }: ListProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {rows.length === 0 ? (
        <Empty title={t('types.none')}>{t('types.none.hint')}</Empty>
      ) : (
        <Rows label={t('types.list')}>
          {rows.map((type) => (
            <TypeRow key={type.id} type={type} onOpen={() => onOpen(type)} />
          ))}
        </Rows>
      )}
      <div>
        <Button kind="primary" onClick={() => onOpen('new')}>
          {t('types.new')}
        </Button>
      </div>
    </>
  )
}

const TypeRow = ({ type, onOpen }: { type: ToldType; onOpen: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { profile, kind, fields, codec, licence, since, who } = type
  const name = profile ?? (kind ? t('types.kind', { kind: t(`deviceKind.${kind}`) }) : '')
  const what = fields
    .map(({ path, metric, unit }) =>
      t('types.field', { path, metric: t(`types.metric.${metric}`), unit: sayUnit(unit) }),
    )
    .join(', ')
  const day = sayDay(since, lang, now)
  return (
    <Row
      sentence={name}
      reason={`${t('types.reads', { what })}. ${codec ? t('types.decoded.here', { licence: licence ?? '' }) : t('types.decoded.network')}.`}
      meta={who ? t('types.since.who', { day, who }) : t('types.since', { day })}
      action={
        <Button small label={t('types.open.label', { name })} onClick={onOpen}>
          {t('types.open')}
        </Button>
      }
    />
  )
}

import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'
import { DeviceTable } from './DeviceTable.tsx'
import { Precision } from './Precision.tsx'
import '../sensors.css'

/** All sensors of the reader’s buildings, those that say nothing first; beneath, how right alarms were. */
export const DevicesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const after = query.get('apres')
  const { data, ...answer } = useAsk('device.list', after ? { after } : {})
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/patrimoine" from={t('devices.back')} title={t('devices.title')}>
        <p class="secondary">{t('devices.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('health.loading')} shape="rows" />}
      {data && <DevicesShown list={data} />}
      <Precision />
    </div>
  )
}

const DevicesShown = ({ list: { rows, more } }: { list: Queries['device.list']['output'] }): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const last = rows.at(-1)
  if (!last) return <Empty title={t('devices.none')}>{t('devices.none.hint')}</Empty>
  return (
    <>
      <p role="status">
        {t('devices.count', { n: rows.length })},{' '}
        {t('health.silent.count', { n: rows.filter(({ silentSince }) => silentSince).length })}
      </p>
      <DeviceTable rows={rows} />
      {more && (
        <p>
          <a href={`${path}?apres=${last.id}`}>{t('devices.more')}</a>
        </p>
      )}
    </>
  )
}

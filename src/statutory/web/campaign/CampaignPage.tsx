import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../statutory-client.ts'
import { CampaignCard } from './CampaignCard.tsx'
import { OpenCampaign } from './OpenCampaign.tsx'
import './campaign.css'

/** Surveys that the law asks of tenants: how far each is, and what comes next; at a desk, the homes of the agency. */
export const CampaignPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('campaign.list', {})
  const [opened, setOpened] = useState('')
  const [isOpening, setOpening] = useState(false)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('campaign.loading')} shape="rows" />
    )
  const { campaigns, can } = data
  const done = (words: string): void => {
    setOpened(words)
    setOpening(false)
    again()
  }
  return (
    <div class="stack-l campaign-page">
      <PageHead to="/bureau" from={t('office.nav.lettings')} title={t('campaign.title')}>
        <p class="secondary">{t('campaign.lead')}</p>
      </PageHead>
      {opened && <p role="status">{opened}</p>}
      {can.run && campaigns.length > 0 && !isOpening && (
        <div>
          <Button kind="quiet" onClick={() => setOpening(true)}>
            {t('campaign.open.other')}
          </Button>
        </div>
      )}
      {can.run && (isOpening || campaigns.length === 0) && <OpenCampaign onOpened={done} />}
      {!can.run && campaigns.length === 0 && <Empty title={t('campaign.none')} />}
      {campaigns.map((campaign, i) => (
        <CampaignCard key={campaign.id} campaign={campaign} can={can} isFirst={i === 0} onChange={done} />
      ))}
    </div>
  )
}

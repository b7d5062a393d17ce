import type { JSX } from 'preact'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { LeavingCard } from './lettings-client.ts'
import { reasonCodes } from '../core/leaving/leaving-reasons.ts'
import './lettings.css'

/** The form of a notice, filled in with who lives where; what it wants is ticked and signed by hand. */
export const LeavingPaper = ({ home, landlord }: Pick<LeavingCard, 'home' | 'landlord'>): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Print
      kind="letter"
      from={home.people.join(', ')}
      fromDetail={home.address}
      to={[landlord, home.agency.name].filter(Boolean).join(', ')}
      title={t('leaving.paper.form')}
      footer={t('leaving.paper.form.how')}
    >
      <p>
        {t('leaving.paper.form.body', {
          names: home.people.join(', '),
          address: home.address,
          door: home.door ? t('leaving.paper.door', { door: home.door }) : '',
        })}
      </p>
      <p>{t('leaving.paper.form.delay')}</p>
      <ul class="leaving-boxes">
        <li>☐ {t('leaving.paper.form.three')}</li>
        {reasonCodes.map((code) => (
          <li key={code}>☐ {t('leaving.paper.form.proof', { reason: t(`leaving.reason.${code}`) })}</li>
        ))}
      </ul>
      <p>{t('leaving.paper.form.leaves')}</p>
      <p class="leaving-blank" />
      <p>{t('leaving.paper.form.address')}</p>
      <p class="leaving-blank" />
      <div class="leaving-signs">
        <p />
        <p class="leaving-sign">{t('leaving.paper.signs')}</p>
      </div>
    </Print>
  )
}

import type { JSX } from 'preact'
import { sayDay, sayDayTime } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayDwelling } from './say-walk.ts'
import { deviceMark, walkPath } from './walk-client.ts'
import type { UsedWalk } from './useWalk.ts'

/** Where, when, who, which keys are expected; «Commencer» binds it to this device. */
export const WalkStart = ({ pack, walk, begin, ...used }: UsedWalk): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const head = walk?.head ?? pack!.head
  const kind = walk?.kind ?? pack!.kind
  const isElsewhere = walk ? used.isElsewhere : pack?.device != null && pack.device !== deviceMark()
  const isOver = !walk && (pack?.state === 'signed' || pack?.state === 'away')
  const start = (): void => {
    if (!walk || isElsewhere) begin()
    goTo(walkPath(walk?.id ?? pack!.id, 'rooms'))
  }
  const keys = pack?.last.keys ?? []
  return (
    <div class="stack">
      <h1>{t(`walk.kind.${kind}`)}</h1>
      <dl class="walk-facts">
        <Fact name={t('walk.where')}>{sayDwelling(head, t)}</Fact>
        {pack && <Fact name={t('walk.when')}>{sayDayTime(pack.at, lang, now)}</Fact>}
        <Fact name={t('walk.who')}>{head.tenants.join(', ') || t('walk.nobody')}</Fact>
        {keys.length > 0 && (
          <Fact name={t('walk.keys')}>
            {keys
              .map(({ kind: of, opens, counted }) =>
                t('walk.keys.each', { kind: t(`inspection.access.${of}`), opens, n: counted }),
              )
              .join(', ')}
          </Fact>
        )}
        {pack && (
          <Fact name={t('walk.known')}>
            {pack.last.on
              ? t('walk.known.on', { day: sayDay(pack.last.on, lang, now) })
              : t('walk.known.not')}
          </Fact>
        )}
      </dl>
      {isElsewhere && <RefusalNotice>{t('walk.elsewhere')}</RefusalNotice>}
      {isOver ? (
        <p>{t('walk.over')}</p>
      ) : (
        <Button kind="primary" full onClick={start}>
          {t(isElsewhere ? 'walk.takeOver' : walk ? 'walk.goOn' : 'walk.begin')}
        </Button>
      )}
      {!walk && !isOver && <p class="secondary">{t('walk.binds')}</p>}
    </div>
  )
}

const Fact = ({ name, children }: { name: string; children: JSX.Element | string }): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

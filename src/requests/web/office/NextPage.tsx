import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** The next page: it comes by itself as one reaches the end, and by a press for whoever does not scroll. */
export const NextPage = ({ onMore }: { onMore: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const self = useRef<HTMLDivElement>(null)
  const now = useRef(onMore)
  now.current = onMore
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && now.current(), {
      rootMargin: '400px',
    })
    if (self.current) watch.observe(self.current)
    return () => watch.disconnect()
  }, [onMore])
  return (
    <div class="todo-more" ref={self}>
      <Button small onClick={onMore}>
        {t('todo.more')}
      </Button>
    </div>
  )
}

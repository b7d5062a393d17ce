import type { Thread } from '../../core/contract.ts'
import { isWalled } from '../../core/nature/walled-natures.ts'

type Readers = 'everyone' | 'desk' | 'staff'

/** Who reads what is said to all in a thread: no tenant where none asked, and behind the wall no firm. */
export const readersOf = ({
  request: { nature },
  requester,
}: {
  request: Pick<Thread['request'], 'nature'>
  requester: object | null
}): Readers => {
  if (!requester) return 'staff'
  return isWalled(nature) ? 'desk' : 'everyone'
}

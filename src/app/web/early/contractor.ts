import { takeKey } from '../../../kernel/web/link-key.ts'
import { askEarly } from './early.ts'

const token = takeKey('/o')
askEarly({ 'order.day': {}, 'request.help': {} }, token ? { authorization: `Link ${token}` } : {})

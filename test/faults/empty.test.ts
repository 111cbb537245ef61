import { surviveAll } from './surviveAll'

surviveAll('empty')

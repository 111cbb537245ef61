import { surviveAll } from './surviveAll'

surviveAll('warm')

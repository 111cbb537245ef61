import { log } from '@/platform/log'
import { useCourier, useTravel } from '@/store/stores'

/** 清除我的数据: what the courier left, in every city, and what the app noted about itself. */
export function useForgetAll(): () => void {
  const clear = useCourier(courier => courier.clear)
  const forgetElsewhere = useTravel(travel => travel.forget)
  return () => {
    clear()
    forgetElsewhere()
    log.clear()
  }
}

// The twin by hand, without Taro: what the same lists cost when nothing stands between the data and the screen.
App({})

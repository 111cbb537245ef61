export default definePageConfig({
  navigationBarTitleText: '暖蜂',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})

export default definePageConfig({
  navigationBarTitleText: '防骗',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})

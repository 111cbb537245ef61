export default definePageConfig({
  navigationBarTitleText: '简报',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})

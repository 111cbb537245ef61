export default definePageConfig({ navigationBarTitleText: '怎么入会', enableShareAppMessage: true, enableShareTimeline: true })

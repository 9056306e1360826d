// What the portal prints while a test runs belongs to that test.
[assembly: CaptureConsole]

using Plc.Model.Tool;

return PlcCommand.Run(args, CommandIo.OfConsole());
